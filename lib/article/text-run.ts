import type { TextLink } from './block';
import { withoutInvisible } from './invisible';

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

/** Gathers the text nodes of one block, folding white space as the page shows it; the text is joined once, at the end. */
export class TextRunBuilder {
  readonly #parts: string[] = [];
  #length = 0;
  #endsBlank = false;
  #bold = 0;
  #onlyBold = true;
  #links: TextLink[] = [];
  #superscripts: [number, number][] = [];
  #breaks: number[] = [];

  /** Adds the text of a node that stands inside `link`, bold or raised as told. */
  add(data: string, inside: { href: string | null; bold: boolean; raised: boolean }): void {
    if (BLANK.test(data)) {
      this.#blank();
      return;
    }
    const folded = withoutInvisible(data).replace(SPACE, ' ');
    const glued = this.#length === 0 || this.#endsBlank ? folded.trimStart() : folded;
    if (glued === '') return;
    const start = this.#length;
    this.#push(glued);
    if (glued === ' ') return;
    const from = start + (glued.startsWith(' ') ? 1 : 0);
    const to = this.#end;
    if (inside.href !== null) this.#addLink(from, to, inside.href);
    if (inside.raised) this.#superscripts.push([from, to]);
    if (inside.bold && this.#onlyBold) this.#bold = to;
    else if (start > 0 || !BULLETS.test(glued)) this.#onlyBold = false;
  }

  /** A link without words, as a button that is a picture: kept where it stands. */
  addEmptyLink(href: string): void {
    const at = this.#end;
    if (at > 0 && this.#links.at(-1)?.href !== href) this.#links.push({ start: at, end: at, href });
  }

  /** A line break: white space in the text, kept by its offset. */
  break(): void {
    if (this.#length === 0) return;
    this.#blank();
    this.#breaks.push(this.#length);
  }

  /** Whether the last thing added was a line break (two in a row part blocks). */
  get endsInBreak(): boolean {
    return this.#breaks.at(-1) === this.#length && this.#length > 0;
  }

  /** The run so far, or null if it has no text; begins anew. */
  take(): TextRun | null {
    const text = this.#parts.join('').trimEnd();
    const run: TextRun = {
      text,
      boldLead: Math.min(this.#bold, text.length),
      links: this.#links,
      superscripts: this.#superscripts,
      breaks: this.#breaks.filter((at) => at < text.length),
      linked: this.#links.reduce((sum, link) => sum + link.end - link.start, 0),
    };
    this.#parts.length = 0;
    this.#length = 0;
    this.#endsBlank = false;
    this.#bold = 0;
    this.#onlyBold = true;
    this.#links = [];
    this.#superscripts = [];
    this.#breaks = [];
    return text === '' ? null : run;
  }

  /** The end of the text without a blank behind it; white space is folded, so there is one at most. */
  get #end(): number {
    return this.#endsBlank ? this.#length - 1 : this.#length;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#endsBlank = text.endsWith(' ');
  }

  #blank(): void {
    if (this.#length > 0 && !this.#endsBlank) this.#push(' ');
  }

  #addLink(start: number, end: number, href: string): void {
    const last = this.#links.at(-1);
    if (last !== undefined && last.href === href && start - last.end <= 1) last.end = end;
    else this.#links.push({ start, end, href });
  }
}
