import type { CslItem, CslName } from '../article/csl-item';
import { wordTable } from '../article/word-table';
import { plainText } from './plain-text';
import { readRich } from './rich-text';

/**
 * CSL types → RIS types (RIS format specifications, Research Information Systems 2011). RIS has no preprint;
 * "unpublished work" comes nearest, and a journal article it is not.
 */
const RIS_TYPES = wordTable<string>({
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  article: 'UNPB',
  review: 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  'paper-conference': 'CONF',
  thesis: 'THES',
  report: 'RPRT',
  dataset: 'DATA',
  standard: 'STAND',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  periodical: 'SER',
});

/** One RIS record: plain text, a tag a line, lines ending in CR LF as the specification has it. */
export function toRis(item: CslItem, key: string): string {
  const lines = [['TY', RIS_TYPES[item.type ?? ''] ?? 'GEN'], ...fieldsOf(item, key), ['ER', '']];
  return lines
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

function fieldsOf(item: CslItem, key: string): string[][] {
  const type = RIS_TYPES[item.type ?? ''];
  const isArticle = type === 'JOUR';
  const [start = '', end = ''] = pagesOf(item, isArticle);
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const editors = EDITOR_TAGS[type ?? ''] ?? 'ED';
  return [
    ['ID', key],
    ['TI', plain(item.title)],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)]),
    ...(item.editor ?? []).map((name) => [editors, nameOf(name)]),
    ...containerOf(item, type),
    ['J2', plain(item['container-title-short'])],
    ['T3', plain(item['collection-title'])],
    ['PY', year === undefined ? '' : String(year).padStart(4, '0')],
    ['DA', dateOf(item)],
    ['VL', plain(item.volume)],
    ['IS', plain(item.issue)],
    [isArticle ? 'C7' : 'M1', plain(item.number)],
    ['SP', start],
    ['EP', end],
    ['ET', plain(item.edition)],
    ['PB', plain(item.publisher)],
    ['CY', plain(item['publisher-place'])],
    ['M3', plain(item.genre)],
    ['SN', plain(isArticle ? (item.ISSN ?? item.ISBN) : (item.ISBN ?? item.ISSN))],
    ['DO', plain(item.DOI)],
    ['UR', plain(item.URL)],
    ['LA', plain(item.language)],
  ];
}

/** In a book A2 are the editors of its series; journals have no tag for theirs, but that of the older RIS. */
const EDITOR_TAGS = wordTable<string>({
  CHAP: 'A2',
  ENCYC: 'A2',
  DICT: 'A2',
  CONF: 'A2',
  BLOG: 'A2',
  SER: 'A2',
  BOOK: 'A3',
});

/** A conference paper has two: T2 is the conference, C3 the proceedings; a book's is its series. */
function containerOf(item: CslItem, type: string | undefined): string[][] {
  const container = plain(item['container-title']);
  if (type !== 'CONF') return [['T2', container]];
  return [
    ['T2', plain(item['event-title']) || container],
    ['C3', container],
  ];
}

/** RIS readers take the number of an article that has no pages for its first one, where they do not know C7. */
function pagesOf({ page, number }: CslItem, isArticle: boolean): string[] {
  return plain(page ?? (isArticle ? number : undefined)).split(/(?:(?<!\s)\s+)?[-‐‑–]+\s*/);
}

/** "Family, Given, Suffix". */
function nameOf(name: CslName): string {
  if (name.literal !== undefined) return plain(name.literal);
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family]
    .filter(Boolean)
    .join(' ');
  return [family, name.given, name.suffix].map(plain).filter(Boolean).join(', ');
}

/** YYYY/MM/DD/other, with what is known; empty where only the year is. */
function dateOf(item: CslItem): string {
  const parts = item.issued?.['date-parts']?.[0] ?? [];
  if (parts.length < 2) return plain(item.issued?.literal);
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}

function plain(value: string | undefined): string {
  return plainText(readRich(value ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}
