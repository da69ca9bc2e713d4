import type { PageBlock } from '../page-block';
import { mapped, type Steps } from '../steps';
import { rolesOf } from '../vocabulary';
import { isDeclaration } from './declarations';

/** A longer section under a "Related" heading is the article going on. */
const LARGEST_SHARE = 0.3;

/**
 * Takes sections that lead elsewhere out of the content: from a heading such as "Related articles" to the next heading of
 * its level. In: all blocks of the page, which of them are content. Out: the same, less those sections.
 */
export function* relatedSteps(
  blocks: readonly PageBlock[],
  content: readonly boolean[],
  language: string | null,
): Steps<boolean[]> {
  const leads = yield* mapped(
    blocks,
    (block, index) =>
      content[index] === true && block.kind === 'heading' && leadsElsewhere(block.text, language),
  );
  const kept = [...content];
  const total = sum(blocks, content, 0, blocks.length);
  leads.forEach((is, index) => {
    if (!is || !kept[index]) return;
    const end = sectionEnd(blocks, index);
    if (sum(blocks, content, index, end) <= LARGEST_SHARE * total) kept.fill(false, index, end);
  });
  return kept;
}

function leadsElsewhere(heading: string, language: string | null): boolean {
  const role = rolesOf(heading, { language, isFirst: false })[0];
  return role === 'related' || (role === 'boilerplate' && !isDeclaration(heading));
}

function sectionEnd(blocks: readonly PageBlock[], heading: number): number {
  const level = blocks[heading]?.level ?? 0;
  let end = heading + 1;
  for (let next = blocks[end]; next !== undefined; next = blocks[++end])
    if (next.kind === 'heading' && next.level <= level) break;
  return end;
}

function sum(blocks: readonly PageBlock[], content: readonly boolean[], from: number, to: number): number {
  let chars = 0;
  for (let i = from; i < to; i++) if (content[i]) chars += blocks[i]?.text.length ?? 0;
  return chars;
}
