import type { PageBlock } from '../../article/page-block';
import { sliceBlock } from '../../article/slice-block';
import { finish, mapped, type Steps } from '../../article/steps';
import { announces, mayAnnounce } from './heading-like';
import { LIKELY, likeness } from './likeness';
import { splitBlock } from './split-block';

/** A line that is longer is no heading. */
const LONGEST = 60;
/** No block has more headings; it bounds the work on endless ones. */
const MOST_HEADINGS = 40;

/**
 * Parts a block where one of its lines is the heading of a reference list, as editors write it that know no headings:
 * "… end of the text.<br>References:<br>1. …", or where it begins with one: "Sources: Mills 2020; Lean 2018.".
 * In: all blocks of the page, its language (BCP 47 or null). Out: the same, with each such heading a block of its own.
 */
export function* partingSteps(blocks: readonly PageBlock[], language: string | null): Steps<PageBlock[]> {
  const parted = yield* mapped(blocks, (block) =>
    (block.breaks.length === 0 ? [block] : partBlock(block, language)).flatMap((part) =>
      partAtLabel(part, language),
    ),
  );
  return parted.flat();
}

/** The same, at once. */
export const partAtHeadings = (blocks: readonly PageBlock[], language: string | null): PageBlock[] =>
  finish(partingSteps(blocks, language));

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
  const headings = headingLines(block, language);
  const parts: PageBlock[] = [];
  let from = 0;
  for (const { line, start, end } of headings) {
    if (start > from) parts.push(sliceBlock(block, from, start));
    parts.push(line);
    from = end;
  }
  return headings.length === 0 ? [block] : [...parts, sliceBlock(block, from, block.text.length)];
}

interface HeadingLine {
  line: PageBlock;
  start: number;
  end: number;
}

/** Lines between two breaks that announce a list, where something follows. */
function headingLines(block: PageBlock, language: string | null): HeadingLine[] {
  const lines: HeadingLine[] = [];
  const starts = [0, ...block.breaks];
  for (let i = 0; i < block.breaks.length && lines.length < MOST_HEADINGS; i++) {
    const [start, end] = [starts[i] ?? 0, block.breaks[i] ?? 0];
    if (end - start > LONGEST || end >= block.text.length) continue;
    // To cut a line out of its block costs more than to read it.
    if (!mayAnnounce(block.text.slice(start, end).trim(), language)) continue;
    const line: PageBlock = { ...sliceBlock(block, start, end), kind: 'paragraph' };
    if (announces(line, language) !== null) lines.push({ line, start, end });
  }
  return lines;
}
