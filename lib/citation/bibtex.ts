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

/** How a CSL type is written in BibTeX, and in which fields its container and its publisher go. */
interface EntryType {
  entry: string;
  container: 'journal' | 'booktitle' | 'howpublished';
  publisher: 'publisher' | 'school' | 'institution' | 'organization' | 'howpublished';
}

const MISC: EntryType = { entry: 'misc', container: 'howpublished', publisher: 'publisher' };

/** Types that are not here are `misc`, which every style accepts; preprints are among them, and are no articles. */
const ENTRY_TYPES = wordTable<EntryType>({
  'article-journal': { entry: 'article', container: 'journal', publisher: 'publisher' },
  'article-magazine': { entry: 'article', container: 'journal', publisher: 'publisher' },
  'article-newspaper': { entry: 'article', container: 'journal', publisher: 'publisher' },
  review: { entry: 'article', container: 'journal', publisher: 'publisher' },
  book: { entry: 'book', container: 'booktitle', publisher: 'publisher' },
  chapter: { entry: 'incollection', container: 'booktitle', publisher: 'publisher' },
  'entry-encyclopedia': { entry: 'incollection', container: 'booktitle', publisher: 'publisher' },
  'entry-dictionary': { entry: 'incollection', container: 'booktitle', publisher: 'publisher' },
  'paper-conference': { entry: 'inproceedings', container: 'booktitle', publisher: 'publisher' },
  thesis: { entry: 'phdthesis', container: 'howpublished', publisher: 'school' },
  report: { entry: 'techreport', container: 'howpublished', publisher: 'institution' },
});

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One BibTeX entry under `key`, in UTF-8, as BibTeX since 0.99d and biber read it. */
export function toBibtex(item: CslItem, key: string): string {
  const type = ENTRY_TYPES[item.type ?? ''] ?? MISC;
  return writeEntry(type.entry, key, fieldsOf(item, type));
}

function fieldsOf(item: CslItem, type: EntryType): BibField[] {
  const [year, month] = item.issued?.['date-parts']?.[0] ?? [];
  const isArticle = type.entry === 'article';
  return [
    ['title', braced(titleToTex(item.title ?? ''))],
    ['author', namesField(item, 'author')],
    ['editor', namesField(item, 'editor')],
    [type.container, richField(item['container-title'])],
    ['series', richField(item['collection-title'])],
    ['year', textField(year === undefined ? item.issued?.literal : String(year))],
    ['month', MONTHS[(month ?? 0) - 1] ?? ''],
    ['volume', textField(item.volume)],
    ['number', textField(item.issue ?? (isArticle ? undefined : item.number))],
    // BibTeX has no field of its own for the number of an article that has no pages.
    ['pages', pagesField(item) || textField(isArticle ? item.number : undefined)],
    ['edition', textField(item.edition)],
    [type.publisher, listField(item.publisher)],
    ['address', listField(item['publisher-place'])],
    ['type', textField(item.genre)],
    ['doi', verbatimField(item.DOI)],
    ['isbn', textField(item.ISBN)],
    ['issn', textField(item.ISSN)],
    ['url', verbatimField(item.DOI === undefined ? item.URL : undefined)],
    ['pmid', textField(item.PMID)],
    ['language', textField(item.language)],
  ];
}
