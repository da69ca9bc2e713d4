import type { CslItem } from '../../article/csl-item';
import type { CrossrefDate, CrossrefRecord } from './crossref-record';
import { CSL_TYPES, SERIES_TITLE } from './crossref-types';
import { registeredNames } from './registered-name';
import { registeredToRich, registeredToText } from './registered-text';
import { withoutEmpty } from './without-empty';

type Texts = readonly (string | null)[] | null | undefined;

/**
 * A Crossref record as a CSL-JSON item: what is registered and nothing else. Titles keep italics, bold, super-
 * and subscripts in CSL's own markup; names are split as registered; variables that are not registered are
 * absent. An article number is the page where no pages are registered, as reference managers have it.
 */
export function crossrefToCsl(record: CrossrefRecord): CslItem {
  return withoutEmpty({
    type: CSL_TYPES[record.type ?? ''] ?? 'document',
    genre: genreOf(record),
    title: titleOf(record),
    author: registeredNames(record.author),
    editor: registeredNames(record.editor),
    issued: issuedOf(record),
    ...containersOf(record),
    'container-title-short': firstRich(record['short-container-title']),
    'event-title': eventOf(record),
    volume: plain(record.volume),
    issue: plain(record.issue),
    page: plain(record.page) ?? plain(record['article-number']),
    edition: editionOf(record),
    publisher: withoutMark(plain(publisherOf(record))),
    'publisher-place': withoutMark(plain(record['publisher-location'])),
    language: plain(record.language),
    abstract: plain(record.abstract),
    DOI: record.DOI,
    ISBN: plain(first(record.ISBN)?.replace(/^https?:\/\/id\.crossref\.org\/isbn\//, '')),
    ISSN: plain(first(record.ISSN)),
  });
}

/** A full stop that closes a title is the depositor's; the style sets its own. Abbreviations keep theirs. */
const CLOSING_STOP = /(?<=[\p{L}\p{N}]{3}(?:<\/\w+>)?)\.$/u;

/** Library catalogues end a part of their record in the mark that opens the next: "Title /", "London :". */
function withoutMark(text: string | undefined): string | undefined {
  let rest = text ?? '';
  while (/^(?:.?[,;]|\s[/:])$/su.test(rest.slice(-2))) rest = rest.slice(0, -1).trimEnd();
  return rest || undefined;
}

/** Title and subtitle joined by a colon, unless the subtitle is in the title: some deposit the running title as one. */
function titleOf(record: CrossrefRecord): string | undefined {
  const title = withoutMark(firstRich(record.title))?.replace(CLOSING_STOP, '');
  const subtitle = withoutMark(firstRich(record.subtitle))?.replace(CLOSING_STOP, '');
  if (title === undefined || subtitle === undefined) return title;
  if (isPartOf(subtitle, title)) return title;
  return /[:?!]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function isPartOf(part: string, whole: string): boolean {
  const [start, end] = [
    whole.toLowerCase().startsWith(part.toLowerCase()),
    whole.toLowerCase().endsWith(part.toLowerCase()),
  ];
  return start || end;
}

/** A meeting whose name its proceedings bear would be printed twice. */
function eventOf(record: CrossrefRecord): string | undefined {
  const event = plain(record.event?.name);
  const container = plain(first(record['container-title']))?.toLowerCase();
  return event !== undefined && container?.includes(event.toLowerCase()) ? undefined : event;
}

/** Some publishers register every book as its first edition, and no style has a first one named. */
function editionOf(record: CrossrefRecord): string | undefined {
  const edition = plain(record['edition-number']);
  return edition === '1' ? undefined : edition;
}

function containersOf(record: CrossrefRecord): Pick<CslItem, 'container-title' | 'collection-title'> {
  const [one, two] = (record['container-title'] ?? []).flatMap((title) => rich(title) ?? []);
  // A whole book stands in no other; what is registered as its container is its series.
  if (CSL_TYPES[record.type ?? ''] === 'book' && two === undefined) return { 'collection-title': one };
  if (record.type === 'journal-article' || two === undefined) return { 'container-title': one };
  const seriesFirst = SERIES_TITLE.test(one ?? '') && !SERIES_TITLE.test(two);
  return seriesFirst
    ? { 'container-title': two, 'collection-title': one }
    : { 'container-title': one, 'collection-title': two };
}

/** A preprint's or a thesis's readers look for the server or the university, not for who runs it. */
function publisherOf(record: CrossrefRecord): string | null | undefined {
  const institution = [record.institution].flat()[0]?.name;
  const named = record.type === 'posted-content' || record.type === 'dissertation';
  return named ? (institution ?? record.publisher) : record.publisher;
}

function genreOf(record: CrossrefRecord): string | undefined {
  if (record.type === 'dissertation') return plain(first(record.degree));
  if (record.type === 'peer-review') return 'Peer review';
  const preprint = record.type === 'posted-content' && (record.subtype ?? 'preprint') === 'preprint';
  return preprint ? 'Preprint' : undefined;
}

/** The first date that is known. The day on which the record was made is no date of publication. */
function issuedOf(record: CrossrefRecord): CslItem['issued'] {
  const dates = [
    record.issued,
    record.published,
    record['published-print'],
    record['published-online'],
    record.posted,
    // Of a standard or a thesis this is often the only one.
    record.approved,
  ];
  const parts = dates.map(datePartsOf).find((found) => found !== null);
  return parts === undefined || parts === null ? undefined : { 'date-parts': [parts] };
}

/** "2021-03-09", "2021-03" or "2021"; null where the date is unknown. */
export function isoDateOf(date: CrossrefDate): string | null {
  return (
    datePartsOf(date)
      ?.map((part) => String(part).padStart(2, '0'))
      .join('-') ?? null
  );
}

function datePartsOf(date: CrossrefDate): number[] | null {
  const parts = date?.['date-parts']?.[0] ?? [];
  const end = parts.indexOf(null);
  const known = (end === -1 ? parts : parts.slice(0, end)).filter((part) => part !== null);
  return known.length === 0 ? null : known.slice(0, 3);
}

function first(texts: Texts): string | undefined {
  return texts?.find((text) => text !== null && text.trim() !== '') ?? undefined;
}

function firstRich(texts: Texts): string | undefined {
  return rich(first(texts));
}

function rich(text: string | null | undefined): string | undefined {
  return registeredToRich(text ?? '') || undefined;
}

function plain(text: string | null | undefined): string | undefined {
  return registeredToText(text ?? '') || undefined;
}
