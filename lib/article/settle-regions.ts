import type { PageBlock } from './page-block';

/** A part that holds more than this share of the page's unlinked text is the page itself, whatever its class name says. */
const WHOLE_PAGE = 0.4;

/**
 * Takes the region from blocks whose "sidebar" or "form" turns out to hold the page: one element, or all that are named
 * alike, as the parts that a page builder calls "widget".
 */
export function settleRegions(blocks: PageBlock[]): PageBlock[] {
  const held = new Map<Element | string, number>();
  const names = new Map<Element, string>();
  let total = 0;
  for (const block of blocks) {
    const unlinked = block.text.length - block.linked;
    total += unlinked;
    if (block.regionElement === null) continue;
    const name = names.get(block.regionElement) ?? kindOf(block.regionElement, block.region);
    names.set(block.regionElement, name);
    for (const key of [block.regionElement, name]) held.set(key, (held.get(key) ?? 0) + unlinked);
  }
  const isPage = (key: Element | string): boolean => (held.get(key) ?? 0) > WHOLE_PAGE * total;
  for (const block of blocks) {
    if (block.regionElement === null) continue;
    if (
      !isPage(block.regionElement) &&
      (block.region === 'comments' || !isPage(names.get(block.regionElement) ?? ''))
    )
      continue;
    block.region = null;
    block.regionElement = null;
  }
  return blocks;
}

/** What parts of one kind share: tag and first class. */
const kindOf = (element: Element, region: string | null): string =>
  `${region} ${element.localName}.${element.getAttribute('class')?.trim().split(/\s+/)[0] ?? ''}`;
