import type { CslItem, CslName } from '../article/csl-item';
import { escapeTex, richToTex, titleToTex } from './bibtex-text';

/** How a CSL type is written in BibTeX, and in which fields its container and its publisher go. */
interface EntryType {
  entry: string;
  container: 'journal' | 'booktitle' | 'howpublished';
  publisher: 'publisher' | 'school' | 'institution' | 'organization' | 'howpublished';
}

const MISC: EntryType = { entry: 'misc', container: 'howpublished', publisher: 'publisher' };

/** Types that are not here are `misc`, which every style accepts; preprints are among them, and are no articles. */
const ENTRY_TYPES: Record<string, EntryType> = {
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
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One BibTeX entry under `key`, in UTF-8, as BibTeX since 0.99d and biber read it. */
export function toBibtex(item: CslItem, key: string): string {
  const type = ENTRY_TYPES[item.type ?? ''] ?? MISC;
  const fields = fieldsOf(item, type).filter(([, value]) => value !== '');
  return `@${type.entry}{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function fieldsOf(item: CslItem, type: EntryType): [name: string, value: string][] {
  const [year, month] = item.issued?.['date-parts']?.[0] ?? [];
  return [
    ['title', braced(titleToTex(item.title ?? ''))],
    ['author', namesOf(item.author)],
    ['editor', namesOf(item.editor)],
    [type.container, braced(richToTex(item['container-title'] ?? ''))],
    ['series', braced(richToTex(item['collection-title'] ?? ''))],
    ['year', braced(year === undefined ? escapeTex(item.issued?.literal ?? '') : String(year))],
    ['month', MONTHS[(month ?? 0) - 1] ?? ''],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item.number)],
    ['pages', text(item.page).replace(/\s*[-‐‑–]+\s*/g, '--')],
    ['edition', text(item.edition)],
    [type.publisher, text(item.publisher)],
    ['address', text(item['publisher-place'])],
    ['type', text(item.genre)],
    // These three are read verbatim: an escaped underscore would be a part of the identifier.
    ['doi', braced(item.DOI ?? '')],
    ['isbn', braced(item.ISBN ?? '')],
    ['issn', braced(item.ISSN ?? '')],
    ['url', braced(item.DOI === undefined ? (item.URL ?? '').replace(/[{}\\]/g, encodeURIComponent) : '')],
    ['pmid', text(item.PMID)],
    ['language', text(item.language)],
  ];
}

function namesOf(names: readonly CslName[] | undefined): string {
  return braced((names ?? []).map(nameOf).filter(Boolean).join(' and '));
}

/** "van der Berg, Jr., A." — an institution is braced, so that it is not split into names. */
function nameOf(name: CslName): string {
  if (name.literal !== undefined) return braced(escapeTex(name.literal));
  const particle = name['non-dropping-particle'];
  const family = [name['dropping-particle'], particle, name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].flatMap((part) => namePart(part) ?? []).join(', ');
}

/** A comma or an "and" inside a part would end it. */
function namePart(part: string | undefined): string | undefined {
  if (part === undefined || part.trim() === '') return undefined;
  const escaped = escapeTex(part.trim());
  return /,|\band\b/i.test(part) ? `{${escaped}}` : escaped;
}

function text(value: string | undefined): string {
  return braced(escapeTex(value ?? ''));
}

function braced(value: string): string {
  return value.trim() === '' ? '' : `{${value.trim()}}`;
}
