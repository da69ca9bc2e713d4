import type { Block } from './block';
import type { Passage } from './schema';

/** A stretch of one block: `block` is an index into the article's blocks, `start` and `end` are UTF-16 offsets into its text. */
export interface Stretch {
  block: number;
  start: number;
  end: number;
}

/** What a passage has of its block. */
type PassageBlock = Pick<Block, 'text' | 'section'>;

/** As long as Chromium's own text fragments make a prefix at most; enough to tell two like sentences apart. */
const PREFIX = 32;

/**
 * Cuts a passage out of a block, verbatim, with what stands before it.
 * In: the article's blocks, the stretch, the numbers of the references it cites (ascending). Out: the passage.
 */
export function passageAt(
  blocks: readonly PassageBlock[],
  { block, start, end }: Stretch,
  references: number[],
): Passage {
  const { text, section } = blockAt(blocks, block);
  const before = text.slice(0, start).trimEnd() || (blocks[block - 1]?.text ?? '');
  return {
    text: text.slice(start, end),
    prefix: wholeCharacters(before.slice(-PREFIX)),
    section: section < 0 ? null : section,
    references,
  };
}

function blockAt(blocks: readonly PassageBlock[], index: number): PassageBlock {
  const block = blocks[index];
  if (block === undefined) throw new RangeError(`no block ${index} of ${blocks.length}`);
  return block;
}

/** Drops half a surrogate pair that the cut may have left in front. */
function wholeCharacters(text: string): string {
  return /^[\uDC00-\uDFFF]/.test(text) ? text.slice(1) : text;
}
