import type { CslItem } from '../../../lib/article/csl-item';
import type { LabelledReference } from './align';

/** Text without case, punctuation and kinds of white space, for comparing what was meant. */
const plain = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
const pages = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '')
    .replace(/^pp?\.?/i, '')
    .replace(/-+/g, '-');

type Comparable = Record<
  'authors' | 'year' | 'title' | 'container' | 'volume' | 'issue' | 'pages' | 'doi',
  string
>;

export function comparableItem(item: CslItem): Comparable {
  return {
    authors: (item.author ?? []).map((a) => plain(a.family ?? a.literal)).join('|'),
    year: String(item.issued?.['date-parts']?.[0]?.[0] ?? ''),
    title: plain(item.title),
    container: plain(item['container-title']),
    volume: plain(item.volume),
    issue: plain(item.issue),
    pages: pages(item.page),
    doi: (item.DOI ?? '').toLowerCase(),
  };
}

export function comparableTruth({ fields }: LabelledReference): Comparable {
  return {
    authors: (fields.authors ?? []).map(plain).join('|'),
    year: /\d{4}/.exec(fields.year ?? '')?.[0] ?? '',
    title: plain(fields.title),
    container: plain(fields.container),
    volume: plain(fields.volume),
    issue: plain(fields.issue),
    pages: pages(fields.pages),
    doi: (fields.doi ?? '').toLowerCase(),
  };
}

const isOpen = ({ fields }: LabelledReference): boolean =>
  !fields.authors?.length && Boolean(fields.authors_raw);

/** Prints the F1 of exact fields and the share of references that are right in all of them. */
export function printScores(judged: ReadonlyArray<{ row: LabelledReference; item: CslItem }>): void {
  const pairs = judged.map(({ row, item }) => ({
    open: isOpen(row),
    want: comparableTruth(row),
    got: comparableItem(item),
  }));
  const fields = ['authors', 'year', 'title', 'container', 'volume', 'issue', 'pages', 'doi'] as const;
  for (const field of fields) {
    const counted = pairs.filter((pair) => field !== 'authors' || !pair.open);
    const right = counted.filter(({ want, got }) => want[field] !== '' && want[field] === got[field]).length;
    const shown = counted.filter(({ got }) => got[field] !== '').length;
    const due = counted.filter(({ want }) => want[field] !== '').length;
    console.log(`${field.padEnd(10)} ${((2 * right) / (shown + due || 1)).toFixed(3)}`);
  }
  const closed = pairs.filter((pair) => !pair.open);
  const whole = closed.filter(({ want, got }) => fields.every((field) => want[field] === got[field])).length;
  console.log(`whole      ${(whole / closed.length).toFixed(3)} of ${closed.length}`);
}
