/** The largest text of a page that belongs together. All lengths are in characters. */
export interface LargestText {
  /** Text in blocks that belong together, the largest such text, and the next largest, wherever that stands. */
  largest: number;
  second: number;
  /** Names, ids and classes of the elements around the largest text. */
  around: string;
}

/** A paragraph shorter than this is a label or a teaser. */
const LONG = 80;
/** A text shorter than this makes no article. */
const LITTLE = 900;
/** Where a text is as long as this, what follows it is not looked at. */
const PLENTY = 2000;
/** No page needs more blocks to be judged; it bounds the work on endless ones. */
const MOST = 30;
/**
 * Told by names, ids and classes of the elements around, and by whether they are hidden: one walk up serves this and what is
 * asked of them later.
 */
const OUTSIDE = / (true|footer|nav|aside) |comment/;
/** Elements whose lines are no text of paragraphs. */
const UNLINED = /^(p|li|h\d|a)$/;

/** By the element that holds the blocks, of which the first is kept. */
type Texts = Map<Element, { length: number; block: Element }>;

/** Paragraphs, or what stands between line breaks where they say little, by the element that holds them: the largest outside of footers and comments. */
export function largestText(document: Document): LargestText {
  const texts: Texts = new Map();
  addBlocks(document, 'p', texts);
  const found = largestOf(texts);
  if (found.largest >= LITTLE) return found;
  addBlocks(document, 'br', texts);
  return largestOf(texts);
}

/**
 * Adds paragraphs, or the elements that are lined by breaks. They are summed by their grandparents, for many editors wrap
 * each paragraph in an element of its own.
 */
function addBlocks(document: Document, name: 'p' | 'br', texts: Texts): void {
  const marks = document.getElementsByTagName(name);
  let last: Element | null = null;
  for (let i = 0; i < MOST; i++) {
    // Not by its index, for then the browser counts all of them first.
    const mark = marks.item(i);
    if (mark === null) return;
    const block = name === 'p' ? mark : mark.parentElement;
    const home = mark.parentElement?.parentElement;
    if (!block || !home || block === last) continue;
    last = block;
    if (block !== mark && (UNLINED.test(block.localName) || block.getElementsByTagName('p').item(0)))
      continue;
    const { length } = block.textContent;
    if (length < LONG) continue;
    const text = texts.get(home) ?? { length: 0, block };
    text.length += length;
    texts.set(home, text);
    if (text.length > PLENTY) return;
  }
}

/** The largest text that stands in no footer or the like. */
function largestOf(texts: Texts): LargestText {
  const sorted = [...texts.values()].sort((a, b) => b.length - a.length);
  for (const [i, { length, block }] of sorted.entries()) {
    const around = namesAround(block);
    if (!OUTSIDE.test(around)) return { largest: length, second: sorted[i + 1]?.length ?? 0, around };
  }
  return { largest: 0, second: 0, around: '' };
}

/** So far up is looked for names, and so long are those that say something. A form's field may be its own form's parent. */
const LEVELS = 8;
const LONGEST_NAME = 1000;

/** No method of an element is called on the way up: a form's field may bear its name. */
function namesAround(block: Element): string {
  let names = '';
  let at: HTMLElement | null = block.parentElement;
  for (let up = 0; at !== null && up < LEVELS; at = at.parentElement, up++)
    names += ` ${at.hidden} ${at.localName} ${at.id} ${at.className}`.slice(0, LONGEST_NAME);
  return names.toLowerCase();
}
