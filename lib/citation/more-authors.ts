import type { CslItem } from '../article/csl-item';
import type { CslNode } from './csl-node';

/** Stands for the authors who are not named: never printed, for the style is told to cut the list before it. */
const UNNAMED = 'Qqunnamedqq';

const LEVELS = new Set(['style', 'citation', 'bibliography', 'names', 'name']);
const LATER = /^et-al-(?:use-last|subsequent-min|subsequent-use-first)$/;

/**
 * A style that cuts a list of `named` authors and more behind the last that is named, or where it cuts it anyway: "et
 * al." comes in the style's own words and marks.
 */
export function cuttingAfter(style: CslNode, named: number): CslNode {
  const adjusted = LEVELS.has(style.name) ? cut(style, named) : style.attrs;
  // What the style says for all holds where a layout says nothing of its own.
  const inherited = Object.fromEntries(
    Object.entries(style.attrs).filter(([name]) => name.startsWith('et-al-')),
  );
  const children = style.children.map((child) => {
    if (typeof child === 'string') return child;
    const isLayout = child.name === 'citation' || child.name === 'bibliography';
    return cuttingAfter(isLayout ? { ...child, attrs: { ...inherited, ...child.attrs } } : child, named);
  });
  return { ...style, attrs: adjusted, children };
}

function cut({ name, attrs }: CslNode, named: number): CslNode['attrs'] {
  const isLayout = name === 'citation' || name === 'bibliography';
  if (!isLayout && attrs['et-al-min'] === undefined) return attrs;
  const least = Number(attrs['et-al-min'] ?? Number.POSITIVE_INFINITY);
  const first = Number(attrs['et-al-use-first'] ?? 1);
  const kept = Object.fromEntries(Object.entries(attrs).filter(([key]) => !LATER.test(key)));
  const [min, use] = least <= named + 1 ? [least, Math.min(first, named)] : [named + 1, named];
  return { ...kept, 'et-al-min': String(min), 'et-al-use-first': String(use) };
}

/** The item with one more name, for a style that cuts before it; null where all its authors are named, or none. */
export function withUnnamed(item: CslItem): { item: CslItem; named: number } | null {
  if (item.custom?.['more-authors'] !== true) return null;
  const role = item.author === undefined ? 'editor' : 'author';
  const names = item[role] ?? [];
  return names.length === 0
    ? null
    : { item: { ...item, [role]: [...names, { family: UNNAMED }] }, named: names.length };
}

/** Whether a style printed the one who stands for the others, as one that knows no "et al." does. */
export const printsUnnamed = (text: string): boolean => text.toLowerCase().includes(UNNAMED.toLowerCase());
