import type { CslItem } from '../../../lib/article/csl-item';

/** One way in which a printed reference is worse than its record, before it is rendered or after. */
export interface Degradation {
  name: string;
  ofItem?: (item: CslItem) => CslItem;
  ofText?: (text: string, next: () => number) => string;
}

/** Faults of scanning, by what they are read as. */
const MISREAD: Record<string, string> = { l: '1', O: '0', m: 'rn', e: 'c', h: 'b', i: 'l', S: '5', u: 'n' };

export const DEGRADATIONS: Degradation[] = [
  { name: 'none' },
  { name: 'no title', ofItem: ({ title, ...item }) => item },
  { name: 'abbreviated journal', ofItem: withShortJournal },
  {
    name: 'et al.',
    ofItem: (item) => ({ ...item, author: [...(item.author ?? []).slice(0, 1), ...etAl(item)] }),
  },
  { name: 'no subtitle', ofItem: (item) => ({ ...item, title: item.title?.replace(/: .*$/su, '') }) },
  { name: 'typos', ofText: (text, next) => typos(text, next) },
  { name: 'scanning faults', ofText: misread },
];

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function chance(seed: string): () => number {
  let state = [...seed].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619),
    2166136261,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const etAl = ({ author }: CslItem) => ((author?.length ?? 0) > 1 ? [{ literal: 'et al.' }] : []);

/** The registered abbreviation, else each word cut as abbreviations mostly are. */
function withShortJournal(item: CslItem): CslItem {
  const words = (item['container-title'] ?? '')
    .split(' ')
    .filter((word) => !/^(?:of|the|and|in|for|&)$/i.test(word));
  const cut =
    words.length < 2
      ? words.join(' ')
      : words.map((word) => (/^journal$/i.test(word) ? 'J' : word.slice(0, 5))).join(' ');
  const short = item['container-title-short'] ?? cut;
  return short === '' ? item : { ...item, 'container-title': short, 'container-title-short': short };
}

/** A letter in forty is dropped, doubled or swapped with the next. */
function typos(text: string, next: () => number): string {
  const letters = [...text];
  for (let index = 0; index + 1 < letters.length; index++) {
    if (!/\p{L}/u.test(letters[index] ?? '') || next() > 1 / 40) continue;
    const kind = Math.floor(next() * 3);
    if (kind === 0) letters.splice(index, 1);
    else if (kind === 1) letters.splice(index, 0, letters[index] ?? '');
    else letters.splice(index, 2, letters[index + 1] ?? '', letters[index] ?? '');
  }
  return letters.join('');
}

/** A letter in twenty is misread, and some blanks are lost or come in. */
function misread(text: string, next: () => number): string {
  return text.replace(/./gsu, (letter) => {
    if (letter === ' ') return next() < 0.02 ? '' : letter;
    if (next() > 0.05) return letter;
    return MISREAD[letter] ?? (next() < 0.1 ? `${letter} ` : letter);
  });
}
