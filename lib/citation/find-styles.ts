import type { StyleTitle } from './shelf';

/** A style that can be chosen. */
export interface StyleMatch {
  id: string;
  title: string;
}

/**
 * The styles whose titles have every word of `query`, whatever its case and accents: those first that begin with it,
 * then those with its words at the beginning of theirs; at most `most`.
 */
export function findStyles(index: readonly StyleTitle[], query: string, most: number): StyleMatch[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const phrase = words.join(' ');
  const found = index.flatMap(([id, title]) => {
    const folded = ` ${fold(title)} ${fold(id)}`;
    if (!words.every((word) => folded.includes(word))) return [];
    const starts = folded.startsWith(` ${phrase}`)
      ? 2
      : words.every((word) => folded.includes(` ${word}`))
        ? 1
        : 0;
    return [{ id, title, rank: starts * 1000 - title.length }];
  });
  found.sort((a, b) => b.rank - a.rank);
  return found.slice(0, most).map(({ id, title }) => ({ id, title }));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
