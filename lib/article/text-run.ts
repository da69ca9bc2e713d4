import type { TextLink } from './block';

/** Characters that a page puts into words for line breaking alone; they are no part of the text. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Most of a page's text nodes are only its source's indentation. */
const BLANK = /^[ \t\n\r]+$/;
/** Nothing but a printed bullet: what follows it may still be bold from the start. */
const BULLETS = /^[^\p{L}\p{N}"'“‘([]{1,2}\s?$/u;
const SPACE = /[\s\u00a0]+/g;

/** What a run of text inside one block turned out to be. Offsets are UTF-16, into `text`. */
export interface TextRun {
  text: string;
  boldLead: number;
  links: TextLink[];
  superscripts: [number, number][];
  breaks: number[];
  linked: number;
}

/** Gathers the text nodes of one block, folding white space as the page shows it. */
export class TextRunBuilder {
  #text = '';
  #bold = 0;
  #onlyBold = true;
  #links: TextLink[] = [];
  #superscripts: [number, number][] = [];
  #breaks: number[] = [];

  /** Adds the text of a node that stands inside `link`, bold or raised as told. */
  add(data: string, inside: { href: string | null; bold: boolean; raised: boolean }): void {
    if (BLANK.test(data)) {
      this.blank();
      return;
    }
    const folded = data.replace(INVISIBLE, '').replace(SPACE, ' ');
    const glued = this.#text === '' || this.#text.endsWith(' ') ? folded.trimStart() : folded;
    if (glued === '') return;
    const start = this.#text.length;
    this.#text += glued;
    if (glued.trim() === '') return;
    const from = start + (glued.length - glued.trimStart().length);
    const to = start + glued.trimEnd().length;
    if (inside.href !== null) this.#addLink(from, to, inside.href);
    if (inside.raised) this.#superscripts.push([from, to]);
    if (inside.bold && this.#onlyBold) this.#bold = to;
    else if (start > 0 || !BULLETS.test(glued)) this.#onlyBold = false;
  }

  /** A link without words, as a button that is a picture: kept where it stands. */
  addEmptyLink(href: string): void {
    const at = this.#text.trimEnd().length;
    if (at > 0 && this.#links.at(-1)?.href !== href) this.#links.push({ start: at, end: at, href });
  }

  /** A line break: white space in the text, kept by its offset. */
  break(): void {
    if (this.#text === '') return;
    if (!this.#text.endsWith(' ')) this.#text += ' ';
    this.#breaks.push(this.#text.length);
  }

  /** Whether the last thing added was a line break (two in a row part blocks). */
  get endsInBreak(): boolean {
    return this.#breaks.at(-1) === this.#text.length && this.#text !== '';
  }

  /** White space where an element ended without a blank, as between two table cells or flex items. */
  blank(): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** The run so far, or null if it has no text; begins anew. */
  take(): TextRun | null {
    const text = this.#text.trimEnd();
    const run: TextRun = {
      text,
      boldLead: Math.min(this.#bold, text.length),
      links: this.#links,
      superscripts: this.#superscripts,
      breaks: this.#breaks.filter((at) => at < text.length),
      linked: this.#links.reduce((sum, link) => sum + link.end - link.start, 0),
    };
    this.#text = '';
    this.#bold = 0;
    this.#onlyBold = true;
    this.#links = [];
    this.#superscripts = [];
    this.#breaks = [];
    return text === '' ? null : run;
  }

  #addLink(start: number, end: number, href: string): void {
    const last = this.#links.at(-1);
    if (last !== undefined && last.href === href && start - last.end <= 1) last.end = end;
    else this.#links.push({ start, end, href });
  }
}
