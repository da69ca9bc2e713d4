import type { PageBlock } from '../page-block';

/** Sums over the blocks below one element, in characters. */
export interface Mass {
  /** Characters of running text: what is not linked, of blocks long enough to be a sentence. */
  prose: number;
  chars: number;
  linked: number;
  blocks: number;
}

/** What can be told of a page's blocks only by looking at all of them. */
export interface Surroundings {
  total: Mass;
  below: Map<Element, Mass>;
  /** Index of the block that is the article's title on the page: the first h1, else the heading most like the document's title; -1 if none. */
  title: number;
}

/** Shorter unlinked text is a label, a button, a menu: in the development pages 40 characters part them best. */
const LEAST_PROSE = 40;
export const proseOf = (block: PageBlock): number =>
  block.kind !== 'heading' && block.text.length - block.linked >= LEAST_PROSE
    ? block.text.length - block.linked
    : 0;

/** Sums up every element's blocks, once, in time linear in blocks times depth. */
export function surroundingsOf(blocks: readonly PageBlock[], documentTitle: string): Surroundings {
  const below = new Map<Element, Mass>();
  const total = emptyMass();
  for (const block of blocks) {
    const prose = block.hidden ? 0 : proseOf(block);
    addTo(total, block, prose);
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      const mass = below.get(at) ?? emptyMass();
      below.set(at, mass);
      addTo(mass, block, prose);
    }
  }
  return { total, below, title: titleIndex(blocks, documentTitle) };
}

/** The parent, across the edge of a shadow tree too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

const emptyMass = (): Mass => ({ prose: 0, chars: 0, linked: 0, blocks: 0 });

function addTo(mass: Mass, block: PageBlock, prose: number): void {
  mass.prose += prose;
  mass.chars += block.text.length;
  mass.linked += block.linked;
  mass.blocks += 1;
}

function titleIndex(blocks: readonly PageBlock[], documentTitle: string): number {
  const wanted = documentTitle.toLowerCase();
  const like = (block: PageBlock) => block.text.length > 7 && wanted.includes(block.text.toLowerCase());
  const headings = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.kind === 'heading');
  const best =
    headings.find(({ block }) => block.level === 1 && like(block)) ??
    headings.find(({ block }) => like(block)) ??
    headings.find(({ block }) => block.level === 1);
  return best?.index ?? -1;
}
