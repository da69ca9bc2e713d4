import type { PageBlock } from '../page-block';
import type { Holder } from './holders';
import { holderAbove, type Surroundings } from './surroundings';

/** First judgements (0 to 1) of all blocks, and sums of them, for the second look. */
export interface FirstLook {
  blocks: readonly PageBlock[];
  chance: readonly number[];
  holders: readonly Holder[];
  /** Content characters before each block. */
  before: readonly number[];
  content: number;
}

export function firstLook(
  blocks: readonly PageBlock[],
  around: Surroundings,
  chance: readonly number[],
): FirstLook {
  const before: number[] = [];
  let content = 0;
  const chars = blocks.map((block, index) => (chance[index] ?? 0) * block.text.length);
  for (const mine of chars) {
    before.push(content);
    content += mine;
  }
  around.tree.setContent(chars);
  return { blocks, chance, holders: around.tree.holders, before, content };
}

type ContextFeature = (look: FirstLook, index: number) => number;

const at = (look: FirstLook, index: number): number => look.chance[index] ?? 0;

const above = (look: FirstLook, index: number, up: number): Holder | null =>
  holderAbove(look.holders[index], up);

const purity =
  (up: number): ContextFeature =>
  (look, index) => {
    const sum = above(look, index, up);
    return sum === null ? 0 : sum.content / sum.chars;
  };

const weight =
  (up: number): ContextFeature =>
  (look, index) => {
    const sum = above(look, index, up);
    return sum === null || look.content === 0 ? 0 : sum.content / look.content;
  };

/** The chance of the nearest block in a direction that is no heading: what a heading announces, or follows. */
const beyondHeadings =
  (step: 1 | -1): ContextFeature =>
  (look, index) => {
    let i = index + step;
    while (look.blocks[i]?.kind === 'heading' && Math.abs(i - index) < 4) i += step;
    return at(look, i);
  };

/** What the neighbourhood says of a block, after every block was judged by itself. */
export const CONTEXT_FEATURES = {
  own: (look, i) => Math.log((at(look, i) + 0.01) / (1.01 - at(look, i))) / 4,
  previous1: (look, i) => at(look, i - 1),
  previous2: (look, i) => (at(look, i - 2) + at(look, i - 3)) / 2,
  next1: (look, i) => at(look, i + 1),
  next2: (look, i) => (at(look, i + 2) + at(look, i + 3)) / 2,
  announced: beyondHeadings(1),
  followed: beyondHeadings(-1),
  headingBefore: (look, i) => (look.blocks[i]?.kind === 'heading' ? beyondHeadings(1)(look, i) : 0),
  purity0: purity(0),
  purity1: purity(1),
  purity2: purity(2),
  purity3: purity(3),
  weight0: weight(0),
  weight1: weight(1),
  weight2: weight(2),
  weight3: weight(3),
  begun: (look, i) => (look.content === 0 ? 0 : Math.min(1, (20 * (look.before[i] ?? 0)) / look.content)),
  ended: (look, i) =>
    look.content === 0 ? 0 : Math.min(1, (20 * (look.content - (look.before[i] ?? 0))) / look.content),
} satisfies Record<string, ContextFeature>;

export type ContextFeatureName = keyof typeof CONTEXT_FEATURES;
