/** The largest text of a page that belongs together. All lengths are in characters. */
export interface LargestText {
  /** Text in blocks that belong together, the largest such text, and the second largest. */
  largest: number;
  second: number;
  /** Names, classes and ids of the elements around the largest text. */
  around: string;
}

/** A paragraph shorter than this is a label or a teaser. */
const LONG = 80;
/** A text shorter than this makes no article. */
export const LITTLE = 900;
/** No page needs more blocks to be judged; it bounds the work on endless ones. */
const MOST = 100;
const OUTSIDE = 'footer,nav,aside,[hidden],[class*=comment]';
/** Elements whose lines may be a text of paragraphs. */
const LINED = /^(?:div|td|article|section|main|span|font|center|blockquote)$/;

interface Found {
  length: number;
  /** Around its first block. */
  parent: Element;
}
/** By the element that holds the blocks. */
type Texts = Map<Element, Found>;

/** Paragraphs, or what stands between line breaks where they say little, by the element that holds them: the largest outside of footers and comments. */
export function largestText(document: Document): LargestText {
  const texts: Texts = new Map();
  addParagraphs(document, texts);
  const [first] = largestOf(texts, 1);
  if ((first?.length ?? 0) < LITTLE) addLines(document, texts);
  const [most, next] = largestOf(texts, 2);
  return { largest: most?.length ?? 0, second: next?.length ?? 0, around: namesAround(most?.parent ?? null) };
}

/** The largest texts, so many, that stand in no footer or the like. */
function largestOf(texts: Texts, count: number): Found[] {
  const largest: Found[] = [];
  for (const text of [...texts.values()].sort((a, b) => b.length - a.length)) {
    if (largest.length === count) break;
    if (text.parent.closest(OUTSIDE) === null) largest.push(text);
  }
  return largest;
}

function add(texts: Texts, block: Element, parent: Element | null, home: Element | null): void {
  const length = block.textContent?.length ?? 0;
  if (length < LONG || parent === null || home === null) return;
  const text = texts.get(home);
  if (text === undefined) texts.set(home, { length, parent });
  else text.length += length;
}

/** Paragraphs are summed by their grandparents, for many editors wrap each in an element of its own. */
function addParagraphs(document: Document, texts: Texts): void {
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MOST; i++) {
    const block = paragraphs[i] as Element;
    const parent = block.parentElement;
    add(texts, block, parent, parent?.parentElement ?? null);
  }
}

function addLines(document: Document, texts: Texts): void {
  const breaks = document.getElementsByTagName('br');
  let last: Element | null = null;
  for (let i = 0; i < breaks.length && i < MOST; i++) {
    const block = breaks[i]?.parentElement ?? null;
    if (block === last) continue;
    last = block;
    if (block && LINED.test(block.localName) && block.getElementsByTagName('p').length === 0)
      add(texts, block, block.parentElement, block.parentElement);
  }
}

/** So far up is looked for names, and so long are those that say something. A form's field may be its own form's parent. */
const LEVELS = 40;
const LONGEST_NAME = 1000;

function namesAround(element: Element | null): string {
  let names = '';
  for (let at = element, up = 0; at !== null && up < LEVELS; at = at.parentElement, up++)
    names += ` ${at.localName} ${at.id} ${at.className}`.slice(0, LONGEST_NAME);
  return names.toLowerCase();
}
