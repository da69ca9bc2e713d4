import type { PageBlock } from './page-block';

/** A part that holds more than this share of the page's unlinked text is the page itself, whatever its class name says. */
const WHOLE_PAGE = 0.4;

/** Takes the region from blocks whose "sidebar" or "form" turns out to hold the page. */
export function settleRegions(blocks: PageBlock[]): PageBlock[] {
  const held = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    const unlinked = block.text.length - block.linked;
    total += unlinked;
    if (block.regionElement !== null)
      held.set(block.regionElement, (held.get(block.regionElement) ?? 0) + unlinked);
  }
  for (const block of blocks) {
    if (block.regionElement === null || (held.get(block.regionElement) ?? 0) <= WHOLE_PAGE * total) continue;
    block.region = null;
    block.regionElement = null;
  }
  return blocks;
}
