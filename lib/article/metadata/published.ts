import type { PageBlock } from '../page-block';
import { textOf } from './json-ld';
import { meta } from './meta-tags';
import type { MetadataSource } from './metadata';
import { printedDate } from './printed-date';

const NAMES = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'published',
];

/** When the page was first published, as an ISO 8601 date or date-time; null if nothing tells. */
export function readPublished({
  document,
  tags,
  node,
  nodes,
  lines,
  language,
}: MetadataSource): string | null {
  const stated = [
    textOf(node?.['datePublished']),
    ...nodes.map((one) => textOf(one['datePublished'])),
    ...NAMES.map((name) => meta(tags, name)),
  ];
  for (const value of stated) {
    const date = toIso(value);
    if (date !== null) return date;
  }
  return markedDate(document) ?? lineDate(lines, language);
}

function markedDate(document: Document): string | null {
  const times = document.querySelectorAll(
    '[itemprop="datePublished"], time[datetime], time[pubdate], time.entry-date, time.published',
  );
  for (const time of times) {
    const date = toIso(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent);
    if (date !== null && !time.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]'))
      return date;
  }
  return null;
}

/** The date printed below the title, the one that says so before one that may be of an update. */
function lineDate(lines: readonly PageBlock[], language: string | null): string | null {
  const dates = lines.flatMap(({ text }) => {
    const date = printedDate(text, language);
    return date === null ? [] : [{ date, isUpdate: UPDATE.test(text) }];
  });
  return (dates.find(({ isUpdate }) => !isUpdate) ?? dates[0])?.date ?? null;
}

const UPDATE = /\b(?:updated?|modified|diperbarui|aktualisiert|mis à jour|actualizado|atualizado)\b/i;

/** ISO dates as they are; other spellings only where the engine's parser reads them without guessing the order of day and month. */
export function toIso(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  const iso = /^((?:19|20)\d{2})[-/](\d{2})[-/](\d{2})(?:[T ]([\d:.]+\s?(?:Z|[+-]\d{2}:?\d{2})?))?/.exec(
    text,
  );
  if (iso !== null)
    return isDay(iso[2], iso[3])
      ? `${iso[1]}-${iso[2]}-${iso[3]}${iso[4] === undefined ? '' : `T${iso[4].replace(' ', '')}`}`
      : null;
  if (!/[a-z]{3,}/i.test(text) || !/\b(?:19|20)\d{2}\b/.test(text)) return null;
  const parsed = new Date(text.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'));
  if (Number.isNaN(parsed.getTime())) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${parsed.getFullYear()}-${two(parsed.getMonth() + 1)}-${two(parsed.getDate())}`;
}

const isDay = (month: string | undefined, day: string | undefined): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
