import type { CslItem, CslName } from '../article/csl-item';
import { plainText } from './plain-text';
import { readRich } from './rich-text';

/**
 * CSL types → RIS types (RIS format specifications, Research Information Systems 2011). RIS has no preprint;
 * "unpublished work" comes nearest, and a journal article it is not.
 */
const RIS_TYPES: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  article: 'UNPB',
  review: 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  'paper-conference': 'CPAPER',
  thesis: 'THES',
  report: 'RPRT',
  dataset: 'DATA',
  standard: 'STAND',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  periodical: 'SER',
};

/** One RIS record: plain text, a tag a line, lines ending in CR LF as the specification has it. */
export function toRis(item: CslItem, key: string): string {
  const lines = [['TY', RIS_TYPES[item.type ?? ''] ?? 'GEN'], ...fieldsOf(item, key), ['ER', '']];
  return lines
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

function fieldsOf(item: CslItem, key: string): string[][] {
  // RIS readers take the number of an article that has no pages for its first one.
  const isArticle = item.type === 'article-journal';
  const [start = '', end = ''] = plain(item.page ?? (isArticle ? item.number : undefined)).split(
    /\s*[-‐‑–]+\s*/,
  );
  const year = item.issued?.['date-parts']?.[0]?.[0];
  return [
    ['ID', key],
    ['TI', plain(item.title)],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)]),
    ...(item.editor ?? []).map((name) => ['A2', nameOf(name)]),
    ['T2', plain(item['container-title'])],
    ['J2', plain(item['container-title-short'])],
    ['T3', plain(item['collection-title'])],
    ['PY', year === undefined ? '' : String(year).padStart(4, '0')],
    ['DA', dateOf(item)],
    ['VL', plain(item.volume)],
    ['IS', plain(item.issue ?? (isArticle ? undefined : item.number))],
    ['SP', start],
    ['EP', end],
    ['ET', plain(item.edition)],
    ['PB', plain(item.publisher)],
    ['CY', plain(item['publisher-place'])],
    ['M3', plain(item.genre)],
    ['SN', plain(item.ISBN ?? item.ISSN)],
    ['DO', plain(item.DOI)],
    ['UR', plain(item.URL)],
    ['LA', plain(item.language)],
  ];
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
