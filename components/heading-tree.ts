import type { Heading } from '../lib/article/schema';

export interface HeadingNode {
  /** Index into the outline. */
  index: number;
  heading: Heading;
  below: HeadingNode[];
}

/** The flat outline as a tree: a heading stands below the nearest one before it with a smaller level. */
export function headingTree(outline: readonly Heading[]): HeadingNode[] {
  const top: HeadingNode[] = [];
  const open: HeadingNode[] = [];
  for (const [index, heading] of outline.entries()) {
    const node = { index, heading, below: [] };
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    (open.at(-1)?.below ?? top).push(node);
    open.push(node);
  }
  return top;
}
