import type { PageBlock } from '../page-block';
import { parentOf } from '../parent-of';
import { namesOf } from '../region';
import { remember } from '../remember';

const MAIN_NAME =
  /\b(article-?(body|content|text)|entry-?content|post-?(content|body|text)|story-?(body|content|text)|main-?content|page-?content|content-?body|rich-?text|wysiwyg|prose|article|post|entry|story|markdown-body|mw-parser-output)\b/;

/** Elements that only part a list, table or quotation: what stands around the whole of it is where its blocks stand. */
const PARTS = new Set('li ul ol dl dt dd tr td th thead tbody tfoot table blockquote figure'.split(' '));

/** Shorter unlinked text is a label, a button, a menu: in the development pages 40 characters part them best. */
const LEAST_PROSE = 40;

/** Characters of a block that are running text: what is not linked, of blocks long enough to be a sentence. */
export function proseOf(block: PageBlock): number {
  const unlinked = block.text.length - block.linked;
  return block.kind !== 'heading' && unlinked >= LEAST_PROSE ? unlinked : 0;
}

/** An element that holds blocks, directly or deeper: their sums in characters, and what the way down to it says. */
export class Holder {
  readonly element: Element;
  readonly parent: Holder | null;
  /** What of it stands in `outer`: itself, or the list or table that it is a part of. */
  unit: Holder = this;
  /** The nearest ancestor that holds more than `unit` does. */
  outer: Holder | null = null;
  /** Characters of running text. */
  prose = 0;
  chars = 0;
  linked = 0;
  blocks = 0;
  /** Characters expected to be content, after the first look. */
  content = 0;
  readonly inArticle: boolean;
  readonly inMain: boolean;
  readonly inHeader: boolean;
  /** Itself or an ancestor is named like the place of an article's text. */
  readonly isNamedMain: boolean;

  constructor(element: Element, parent: Holder | null) {
    const tag = element.localName;
    this.element = element;
    this.parent = parent;
    this.inArticle = parent?.inArticle === true || tag === 'article';
    this.inMain = parent?.inMain === true || tag === 'main' || element.getAttribute('role') === 'main';
    this.inHeader = parent?.inHeader === true || tag === 'header';
    this.isNamedMain = parent?.isNamedMain === true || isNamedMain(element);
  }
}

/** The elements above a page's blocks with their sums; linear in blocks and elements. */
export class HolderTree {
  /** The holder of every block, in the blocks' order. */
  readonly holders: readonly Holder[];
  readonly #known = new Map<Element, Holder>();
  /** Parents stand before their children. */
  readonly #all: Holder[] = [];

  constructor(blocks: readonly PageBlock[]) {
    this.holders = blocks.map((block) => {
      const holder = this.#holderOf(block.element);
      holder.prose += proseOf(block);
      holder.chars += block.text.length;
      holder.linked += block.linked;
      holder.blocks += 1;
      return holder;
    });
    for (const key of ['prose', 'chars', 'linked', 'blocks'] as const) this.#sumUp(key);
    this.#findOuters();
  }

  /** Characters of running text on the whole page. */
  get prose(): number {
    return this.#all[0]?.prose ?? 0;
  }

  /** Sums up the characters of each block that count as content, in place of earlier sums. */
  setContent(chars: readonly number[]): void {
    for (const holder of this.#all) holder.content = 0;
    this.holders.forEach((holder, index) => {
      holder.content += chars[index] ?? 0;
    });
    this.#sumUp('content');
  }

  #holderOf(element: Element): Holder {
    const way: Element[] = [];
    let parent: Holder | undefined;
    for (let at: Element | null = element; at !== null && parent === undefined; at = parentOf(at)) {
      parent = this.#known.get(at);
      if (parent === undefined) way.push(at);
    }
    let holder = parent;
    for (const at of way.reverse()) {
      holder = new Holder(at, holder ?? null);
      this.#known.set(at, holder);
      this.#all.push(holder);
    }
    return holder as Holder;
  }

  #sumUp(key: 'prose' | 'chars' | 'linked' | 'blocks' | 'content'): void {
    for (let i = this.#all.length - 1; i >= 0; i--) {
      const holder = this.#all[i] as Holder;
      if (holder.parent !== null) holder.parent[key] += holder[key];
    }
  }

  #findOuters(): void {
    for (const holder of this.#all) {
      if (holder.parent !== null && isSamePlace(holder, holder.parent)) holder.unit = holder.parent.unit;
      holder.outer = holder.unit.parent;
    }
  }
}

const isSamePlace = (inner: Holder, outer: Holder): boolean =>
  outer.blocks === inner.blocks || PARTS.has(outer.element.localName);

const isNamedMain = (element: Element): boolean =>
  element.localName !== 'body' &&
  (element.getAttribute('itemprop') === 'articleBody' || hasMainName(namesOf(element)));

const hasMainName = remember((names) => MAIN_NAME.test(names));
