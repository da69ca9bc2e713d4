import type { PageBlock } from '../../article/page-block';
import { sliceBlock } from '../../article/slice-block';
import { announces } from './heading-like';
import { LIKELY, likeness } from './likeness';
import { splitBlock } from './split-block';

/** A line that is longer is no heading. */
const LONGEST = 60;

/**
 * Parts a block where one of its lines is the heading of a reference list, as editors write it that know no headings:
 * "… end of the text.<br>References:<br>1. …", or where it begins with one: "Sources: Mills 2020; Lean 2018.".
 * In: all blocks of the page, its language (BCP 47 or null). Out: the same, with each such heading a block of its own.
 */
export const partAtHeadings = (blocks: readonly PageBlock[], language: string | null): PageBlock[] =>
  blocks
    .flatMap((block) => (block.breaks.length === 0 ? [block] : partBlock(block, language)))
    .flatMap((block) => partAtLabel(block, language));

/** "Sources:", "参考资料：", "【参考】" and what follows it in the same line. */
const LABEL = /^(?:[^:：.;【】]{2,40}[:：]|【[^】]{1,20}】)\s*(?=\S)/u;
/** Blocks that may be a paragraph with such a label. */
const KINDS: ReadonlySet<PageBlock['kind']> = new Set(['paragraph', 'caption', 'quote']);

function partAtLabel(block: PageBlock, language: string | null): PageBlock[] {
  const end = KINDS.has(block.kind) ? (LABEL.exec(block.text)?.[0].length ?? 0) : 0;
  if (end === 0) return [block];
  const label: PageBlock = { ...sliceBlock(block, 0, end), kind: 'paragraph' };
  if (announces(label, language) === null) return [block];
  const rest = sliceBlock(block, end, block.text.length);
  return likeness(rest.text) >= LIKELY || splitBlock(rest).length > 1 ? [label, rest] : [block];
}

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
