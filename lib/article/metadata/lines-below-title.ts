import type { PageBlock } from '../page-block';

/** So many lines below the title tell who wrote it and when; so long they are at most. */
const LINES = 8;
const LONGEST = 160;

/** The short lines that stand below the article's title on the page, where the page prints it; none if it does not. */
export function linesBelowTitle(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const headings = blocks.filter((block) => block.kind === 'heading' && !block.hidden);
  const printed =
    headings.find((block) => block.text === title) ?? headings.find((block) => block.level === 1);
  const from = printed === undefined ? -1 : blocks.indexOf(printed);
  if (from < 0) return [];
  return blocks
    .slice(from + 1, from + 1 + LINES)
    .filter((block) => block.text.length <= LONGEST && block.kind !== 'heading');
}
