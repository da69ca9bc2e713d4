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
/** No page needs more to be judged; it bounds the work on endless ones. */
const MOST = 200;
const OUTSIDE = 'footer,nav,aside,[hidden],[class*=comment]';
/** Elements whose lines may be a text of paragraphs. */
const LINED = /^(?:div|td|article|section|main|span|font|center|blockquote)$/;

interface Text {
  length: number;
  /** Around its first block. */
  parent: Element;
}

/** Paragraphs, and what stands between line breaks, by the element that holds them: the largest outside of footers and comments. */
export function largestText(document: Document): LargestText {
  const texts = new Map<Element, Text>();
  addParagraphs(document, texts);
  addLines(document, texts);
  const bySize = [...texts.values()].sort((a, b) => b.length - a.length);
  const isInside = ({ parent }: Text): boolean => parent.closest(OUTSIDE) === null;
  const at = bySize.findIndex(isInside);
  const most = bySize[at];
  const next = bySize.slice(at + 1).find(isInside);
  return { largest: most?.length ?? 0, second: next?.length ?? 0, around: namesAround(most?.parent ?? null) };
}

function add(texts: Map<Element, Text>, block: Element, parent: Element | null, home: Element | null): void {
  const length = block.textContent?.length ?? 0;
  if (length < LONG || parent === null || home === null) return;
  const text = texts.get(home);
  if (text === undefined) texts.set(home, { length, parent });
  else text.length += length;
}

/** Paragraphs are summed by their grandparents, for many editors wrap each in an element of its own. */
function addParagraphs(document: Document, texts: Map<Element, Text>): void {
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && i < MOST; i++) {
    const block = paragraphs[i] as Element;
    const parent = block.parentElement;
    add(texts, block, parent, parent?.parentElement ?? null);
  }
}

function addLines(document: Document, texts: Map<Element, Text>): void {
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

function namesAround(element: Element | null): string {
  let names = '';
  for (let at = element; at !== null; at = at.parentElement)
    names += ` ${at.localName} ${at.id} ${at.className}`;
  return names.toLowerCase();
}
