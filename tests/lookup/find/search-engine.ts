import type { CslItem } from '../../../lib/article/csl-item';
import type { SourceRecord } from '../../../lib/lookup/study/finding';
import { foldedWords } from '../../../lib/lookup/verdict/fold';

/** Finds the records, but the one with the DOI `without`, that are most like a text, as Crossref's search does: by the words they share, the rarer the better. */
export type SearchEngine = (text: string, rows: number, without?: string) => SourceRecord[];

/** A search engine over these items (BM25; Robertson & Zaragoza 2009, with the usual k1 = 1.2 and b = 0.75). */
export function searchEngineOver(items: readonly CslItem[]): SearchEngine {
  const words = items.map((item) => wordsOf(item));
  const average = words.reduce((sum, { length }) => sum + length, 0) / items.length;
  const holders = new Map<string, Map<number, number>>();
  for (const [index, own] of words.entries()) {
    for (const word of own) {
      const counts = holders.get(word) ?? new Map<number, number>();
      holders.set(word, counts.set(index, (counts.get(index) ?? 0) + 1));
    }
  }
  return (text, rows, without) => {
    const scores = new Map<number, number>();
    for (const word of new Set(foldedWords(text))) {
      const counts = holders.get(word);
      if (counts === undefined) continue;
      const rarity = Math.log(1 + (items.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [index, count] of counts) {
        const length = (words[index]?.length ?? 0) / average;
        const score = (rarity * (count * 2.2)) / (count + 1.2 * (0.25 + 0.75 * length));
        scores.set(index, (scores.get(index) ?? 0) + score);
      }
    }
    return [...scores]
      .sort(([, one], [, other]) => other - one)
      .flatMap(([index]) => items[index] ?? [])
      .filter(({ DOI }) => without === undefined || DOI !== without)
      .slice(0, rows)
      .map(recordOf);
  };
}

function wordsOf(item: CslItem): string[] {
  const { title, volume, issue, page, author } = item;
  const names = (author ?? []).map(({ family, literal }) => family ?? literal);
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const parts = [title, item['container-title'], item['container-title-short'], volume, issue, page, year];
  return foldedWords([...parts, ...names].filter((part) => part !== undefined).join(' '));
}

const recordOf = (item: CslItem): SourceRecord => ({
  doi: item.DOI ?? '',
  item,
  studyTypes: [],
  notices: [],
  isNoticeOn: [],
  abstract: null,
  freeCopy: null,
});
