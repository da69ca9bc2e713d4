import type { CslItem } from '../article/csl-item';
import { wordTable } from '../article/word-table';
import {
  type BibField,
  braced,
  listField,
  namesField,
  pagesField,
  richField,
  textField,
  verbatimField,
  writeEntry,
} from './bibtex-fields';
import { titleToTex } from './bibtex-text';

/** How a CSL type is written in BibLaTeX (biblatex manual 3.20, 2.1), and where its container and publisher go. */
interface EntryType {
  entry: string;
  container?: 'journaltitle' | 'booktitle';
  publisher?: 'institution' | 'organization';
  /** The `type` of an entry whose work names no genre. */
  genre?: string;
}

const ENTRY_TYPES = wordTable<EntryType>({
  'article-journal': { entry: 'article', container: 'journaltitle' },
  'article-magazine': { entry: 'article', container: 'journaltitle' },
  'article-newspaper': { entry: 'article', container: 'journaltitle' },
  review: { entry: 'article', container: 'journaltitle' },
  article: { entry: 'online', publisher: 'organization' },
  book: { entry: 'book' },
  chapter: { entry: 'incollection' },
  'entry-encyclopedia': { entry: 'inreference' },
  'entry-dictionary': { entry: 'inreference' },
  'paper-conference': { entry: 'inproceedings' },
  thesis: { entry: 'thesis', publisher: 'institution', genre: 'phdthesis' },
  report: { entry: 'report', publisher: 'institution', genre: 'techreport' },
  dataset: { entry: 'dataset' },
  software: { entry: 'software' },
  webpage: { entry: 'online', publisher: 'organization' },
  'post-weblog': { entry: 'online', publisher: 'organization' },
});

/** One BibLaTeX entry under `key`, in UTF-8, as biber reads it. */
export function toBiblatex(item: CslItem, key: string): string {
  const type = ENTRY_TYPES[item.type ?? ''] ?? { entry: 'misc' };
  return writeEntry(type.entry, key, fieldsOf(item, type));
}

function fieldsOf(item: CslItem, type: EntryType): BibField[] {
  const isArticle = type.entry === 'article';
  return [
    ['title', braced(titleToTex(item.title ?? ''))],
    ['author', namesField(item, 'author')],
    ['editor', namesField(item, 'editor')],
    [type.container ?? 'booktitle', richField(item['container-title'])],
    ['shortjournal', isArticle ? richField(item['container-title-short']) : ''],
    ['series', richField(item['collection-title'])],
    ['eventtitle', richField(item['event-title'])],
    ['date', dateField(item.issued)],
    ['volume', textField(item.volume)],
    ['number', textField(item.issue ?? (isArticle ? undefined : item.number))],
    ['eid', textField(isArticle ? item.number : undefined)],
    ['pages', pagesField(item)],
    ['edition', textField(item.edition)],
    [type.publisher ?? 'publisher', listField(item.publisher)],
    ['location', listField(item['publisher-place'])],
    ['type', textField(item.genre ?? type.genre)],
    ['doi', verbatimField(item.DOI)],
    ['isbn', textField(item.ISBN)],
    ['issn', textField(item.ISSN)],
    ['eprint', verbatimField(item.PMID)],
    ['eprinttype', item.PMID === undefined ? '' : '{pubmed}'],
    ['url', verbatimField(item.DOI === undefined ? item.URL : undefined)],
    ['urldate', dateField(item.accessed)],
    ['langid', textField(item.language)],
  ];
}

/** ISO 8601 as far as the date is known; words stay words, which biber takes for a date that it cannot read. */
function dateField(date: CslItem['issued']): string {
  const parts = date?.['date-parts']?.[0] ?? [];
  const iso = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return textField(iso || date?.literal);
}
