import type { PageBlock } from '../page-block';
import { type Holder, HolderTree, proseOf } from './holders';

/** What can be told of a page's blocks only by looking at all of them. */
export interface Surroundings {
  tree: HolderTree;
  /** Markup hides most of the text: a script that did not run, or runs later, shows it. */
  isMostlyHidden: boolean;
  /** Index of the block that is the article's title on the page: the first h1, else the heading most like the document's title; -1 if none. */
  title: number;
}

/** So much of the running text need be hidden to be the page's own. */
const MOST = 0.4;

export function surroundingsOf(blocks: readonly PageBlock[], documentTitle: string): Surroundings {
  const tree = new HolderTree(blocks);
  const hidden = blocks.reduce((sum, block) => sum + (block.hidden ? proseOf(block) : 0), 0);
  return { tree, isMostlyHidden: hidden > MOST * tree.prose, title: titleIndex(blocks, documentTitle) };
}

/** Where a block stands, so many steps up: 0 is the list, table or paragraph itself, 1 what holds it and more. */
export function holderAbove(holder: Holder | undefined, up: number): Holder | null {
  let at: Holder | null = holder?.unit ?? null;
  for (let i = 0; i < up && at !== null; i++) at = at.outer;
  return at;
}

function titleIndex(blocks: readonly PageBlock[], documentTitle: string): number {
  const wanted = documentTitle.toLowerCase();
  const like = (block: PageBlock) => block.text.length > 7 && wanted.includes(block.text.toLowerCase());
  const headings = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.kind === 'heading');
  const best =
    headings.find(({ block }) => block.level === 1 && like(block)) ??
    headings.find(({ block }) => like(block)) ??
    headings.find(({ block }) => block.level === 1);
  return best?.index ?? -1;
}
