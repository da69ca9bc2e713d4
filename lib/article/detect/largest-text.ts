/** The largest text of a page that belongs together. All lengths are in characters. */
export interface LargestText {
  /** Text in blocks that belong together, the largest such text, and the second largest. */
  largest: number;
  second: number;
  /** Names, ids and classes of the elements around the largest text, and "[hidden]" where one is. */
  around: string;
}

/** A paragraph shorter than this is a label or a teaser. */
const LONG = 80;
/** A text shorter than this makes no article. */
export const LITTLE = 900;
/** Where a text is as long as this, what follows it is not looked at. */
const PLENTY = 5000;
/** No page needs more blocks to be judged; it bounds the work on endless ones. */
const MOST = 100;
/** Told by names, ids and classes of the elements around: one walk up serves this and what is asked of them later. */
const OUTSIDE = / (footer|nav|aside) |\[hidden\]|comment/;
/** Elements whose lines may be a text of paragraphs. */
const LINED = /^(div|td|article|section|main|span|font|center|blockquote)$/;

/** By the element that holds the blocks, of which the first is kept. */
type Texts = Map<Element, { length: number; block: Element }>;

/** Paragraphs, or what stands between line breaks where they say little, by the element that holds them: the largest outside of footers and comments. */
export function largestText(document: Document): LargestText {
  const texts: Texts = new Map();
  addParagraphs(document, texts);
  const found = largestOf(texts);
  if (found.largest >= LITTLE) return found;
  addLines(document, texts);
  return largestOf(texts);
}

/** The largest texts that stand in no footer or the like. */
function largestOf(texts: Texts): LargestText {
  const found: LargestText = { largest: 0, second: 0, around: '' };
  for (const { length, block } of [...texts.values()].sort((a, b) => b.length - a.length)) {
    const around = namesAround(block);
    if (OUTSIDE.test(around)) continue;
    if (found.largest > 0) return { ...found, second: length };
    found.largest = length;
    found.around = around;
  }
  return found;
}

/** Adds a block to the text of its home, and tells how long that is now. */
function add(texts: Texts, block: Element, home: Element | null | undefined): number {
  const length = block.textContent.length;
  if (length < LONG || !home) return 0;
  const text = texts.get(home);
  if (text === undefined) texts.set(home, { length, block });
  else text.length += length;
  return text?.length ?? length;
}

/** Paragraphs are summed by their grandparents, for many editors wrap each in an element of its own. */
function addParagraphs(document: Document, texts: Texts): void {
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < MOST; i++) {
    const block = paragraphs[i];
    if (!block || add(texts, block, block.parentElement?.parentElement) > PLENTY) return;
  }
}

function addLines(document: Document, texts: Texts): void {
  const breaks = document.getElementsByTagName('br');
  let last: Element | null | undefined;
  for (let i = 0; i < MOST; i++) {
    const block = breaks[i]?.parentElement;
    if (!block) return;
    if (block !== last && LINED.test(block.localName) && !block.getElementsByTagName('p')[0])
      add(texts, block, block.parentElement);
    last = block;
  }
}

/** So far up is looked for names, and so long are those that say something. A form's field may be its own form's parent. */
const LEVELS = 40;
const LONGEST_NAME = 1000;

/** No method of an element is called on the way up: a form's field may bear its name. */
function namesAround(block: Element): string {
  let names = '';
  let at: HTMLElement | null = block.parentElement;
  for (let up = 0; at !== null && up < LEVELS; at = at.parentElement, up++)
    names += `${at.hidden === true ? '[hidden]' : ''} ${at.localName} ${at.id} ${at.className}`.slice(
      0,
      LONGEST_NAME,
    );
  return names.toLowerCase();
}
