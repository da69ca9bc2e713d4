import { readFileSync } from 'node:fs';
import type { CslItem, CslName } from '../../../lib/article/csl-item';

/** What a reference says, as somebody wrote it down; "*" stands for whatever is read. Names are families, or whole. */
export interface Said {
  type?: string | undefined;
  authors?: readonly string[] | '*' | undefined;
  editors?: readonly string[] | '*' | undefined;
  /** Further authors are not named. */
  others?: boolean | undefined;
  year?: number | undefined;
  title?: string | undefined;
  container?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  page?: string | undefined;
  number?: string | undefined;
  edition?: string | undefined;
  publisher?: string | undefined;
  place?: string | undefined;
}

/** References written by hand for the test, in 16 languages, with what each says; nothing is learnt from them. */
export const WRITTEN: ReadonlyArray<{ lang: string; text: string; want: Said }> = readFileSync(
  'tests/references/printed/written-by-hand.jsonl',
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line): { lang: string; text: string; want: Said } => JSON.parse(line));

const namesOf = (names: CslName[] | undefined) =>
  names?.map(({ family, literal }) => family ?? literal ?? '');

/** An item in the same words. */
export function saidBy(item: CslItem): Said {
  return {
    type: item.type,
    authors: namesOf(item.author),
    editors: namesOf(item.editor),
    others: item.custom?.['more-authors'],
    year: item.issued?.['date-parts']?.[0]?.[0],
    title: item.title,
    container: item['container-title'],
    volume: item.volume,
    issue: item.issue,
    page: item.page,
    number: item.number,
    edition: item.edition,
    publisher: item.publisher,
    place: item['publisher-place'],
  };
}

/** The fields that were read otherwise than they were written down: "field: read | wanted". */
export function differences(got: Said, want: Said): string[] {
  const fields = Object.keys(got) as (keyof Said)[];
  return fields
    .filter((field) => want[field] !== '*' && JSON.stringify(got[field]) !== JSON.stringify(want[field]))
    .map((field) => `${field}: ${JSON.stringify(got[field])} | ${JSON.stringify(want[field])}`);
}
