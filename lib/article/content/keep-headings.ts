import type { PageBlock } from '../page-block';
import type { Region } from '../region';

/** Headings in such parts belong to those. */
const ELSEWHERE: ReadonlySet<Region | null> = new Set([
  'navigation',
  'footer',
  'aside',
  'form',
  'comments',
  'related',
  'share',
  'notice',
  'control',
]);
/** So many chosen headings beside it, of its own kind, make a heading one of them. */
const ENOUGH_BESIDE = 1;
/** A line between a heading and its text is no longer. */
const LONGEST_LABEL = 60;

/**
 * Puts headings back that were left out between the article's parts: one whose text was chosen, and one that stands beside
 * chosen headings of its kind, as "See also" over a list of links does.
 * In: all blocks of the page, which of them are content. Out: the same, with those headings.
 */
export function keepHeadings(blocks: readonly PageBlock[], content: readonly boolean[]): boolean[] {
  const kept = [...content];
  const [first, last] = [content.indexOf(true), content.lastIndexOf(true)];
  const places = blocks.map((block, index) => placeOf(block, blocks[index - 1], blocks[index + 1]));
  const beside = countHeadings(blocks, content, places);
  for (let index = last - 1; index > first; index--) {
    const block = blocks[index] as PageBlock;
    if (kept[index] || block.kind !== 'heading' || block.hidden || ELSEWHERE.has(block.region)) continue;
    kept[index] =
      isAnnouncing(blocks, kept, index) || (beside.get(places[index] ?? null) ?? 0) >= ENOUGH_BESIDE;
  }
  return kept;
}

/** Whether chosen text follows, at most behind a label such as "Request a protocol". */
function isAnnouncing(blocks: readonly PageBlock[], content: readonly boolean[], index: number): boolean {
  if (content[index + 1]) return true;
  const label = blocks[index + 1];
  return (
    content[index + 2] === true && label?.kind !== 'heading' && (label?.text.length ?? 0) <= LONGEST_LABEL
  );
}

/** What holds a heading and its neighbours: not a wrapper of its own, as encyclopedias put around each. */
function placeOf(
  { kind, element }: PageBlock,
  previous: PageBlock | undefined,
  next: PageBlock | undefined,
): Element | null {
  const parent = kind === 'heading' ? element.parentElement : null;
  const isWrapper = [previous, next].every((other) => !parent?.contains(other?.element ?? null));
  return isWrapper ? (parent?.parentElement ?? null) : parent;
}

function countHeadings(
  blocks: readonly PageBlock[],
  content: readonly boolean[],
  places: readonly (Element | null)[],
): Map<Element | null, number> {
  const counts = new Map<Element | null, number>();
  blocks.forEach(({ kind }, index) => {
    const place = places[index] ?? null;
    if (kind === 'heading' && content[index]) counts.set(place, (counts.get(place) ?? 0) + 1);
  });
  return counts;
}
