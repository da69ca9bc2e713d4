import type { PageBlock } from '../../article/page-block';
import { sliceBlock } from '../../article/slice-block';
import { announces } from './heading-like';

/** A line that is longer is no heading. */
const LONGEST = 60;

/**
 * Parts a block where one of its lines is the heading of a reference list, as editors write it that know no headings:
 * "… end of the text.<br>References:<br>1. …". In: all blocks of the page, its language (BCP 47 or null). Out: the same,
 * with each such line a block of its own.
 */
export const partAtHeadings = (blocks: readonly PageBlock[], language: string | null): PageBlock[] =>
  blocks.flatMap((block) => (block.breaks.length === 0 ? [block] : partBlock(block, language)));

function partBlock(block: PageBlock, language: string | null): PageBlock[] {
  const edges = [0, ...block.breaks, block.text.length];
  const heading = edges.findIndex((start, index) => isHeading(block, start, edges[index + 1], language));
  if (heading < 0) return [block];
  const [start, end] = [edges[heading] ?? 0, edges[heading + 1] ?? block.text.length];
  const line: PageBlock = { ...sliceBlock(block, start, end), kind: 'paragraph' };
  const before = start === 0 ? [] : [sliceBlock(block, 0, start)];
  return [...before, line, ...partBlock(sliceBlock(block, end, block.text.length), language)];
}

/** Whether the line between two breaks announces a list, and something follows it. */
function isHeading(
  block: PageBlock,
  start: number,
  end: number | undefined,
  language: string | null,
): boolean {
  if (end === undefined || end >= block.text.length || end - start > LONGEST) return false;
  return announces({ ...sliceBlock(block, start, end), kind: 'paragraph' }, language) !== null;
}
