import type { Block } from '../block';
import { type Sentence, splitSentences } from './split-sentences';

/** Many look for sentences of their kind in the same blocks; each block is split once in each language asked for. */
const split = new WeakMap<Pick<Block, 'text'>, Map<string | null, readonly Sentence[]>>();

/** The sentences of a block, in order; offsets are into its text. In: the block and its language (BCP 47 or null). */
export function sentencesOf(block: Pick<Block, 'text'>, language: string | null): readonly Sentence[] {
  const known = split.get(block) ?? new Map<string | null, readonly Sentence[]>();
  const sentences = known.get(language) ?? splitSentences(block.text, language);
  split.set(block, known.set(language, sentences));
  return sentences;
}
