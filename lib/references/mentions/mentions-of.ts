import type { Block } from '../../article/block';
import { passageAt } from '../../article/passage';
import type { Passage } from '../../article/schema';
import { type Citation, citedWithin } from './find-citations';

/**
 * The passages in which each reference is cited.
 * Out: `Reference.number` → passages in text order; a reference that is never cited has no entry.
 */
export function mentionsOf(
  citations: readonly Citation[],
  { blocks, language: _ }: { blocks: readonly Block[]; language: string | null },
): Map<number, Passage[]> {
  const mentions = new Map<number, Passage[]>();
  for (const { block, number } of citations) {
    const stretch = { block, start: 0, end: blocks[block]?.text.length ?? 0 };
    const passage = passageAt(blocks, stretch, citedWithin(citations, stretch));
    mentions.set(number, [...(mentions.get(number) ?? []), passage]);
  }
  return mentions;
}
