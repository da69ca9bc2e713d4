import type { CslNode } from './csl-node';

const LAYOUTS = { cites: ['citation'], all: ['citation', 'bibliography'] } as const;

/** A style without the keys by which it sorts the cites in one pair of brackets, or the bibliography as well. */
export function withoutSorting(style: CslNode, which: keyof typeof LAYOUTS): CslNode {
  const unsorted: readonly string[] = LAYOUTS[which];
  const children = style.children.map((child) =>
    typeof child !== 'string' && unsorted.includes(child.name) ? without(child, 'sort') : child,
  );
  return { ...style, children };
}

export function hasBibliography(style: CslNode): boolean {
  return childOf(style, 'bibliography') !== undefined;
}

export function childOf(node: CslNode | undefined, name: string): CslNode | undefined {
  return node?.children.find((child): child is CslNode => typeof child !== 'string' && child.name === name);
}

function without(node: CslNode, name: string): CslNode {
  return {
    ...node,
    children: node.children.filter((child) => typeof child === 'string' || child.name !== name),
  };
}
