import * as z from 'zod/mini';
import { type CrossrefRecord, crossrefRecordSchema } from './crossref-record';
import { crossrefToCsl } from './crossref-to-csl';
import type { Work } from './outcome';
import { PROJECT_ADDRESS } from './project-address';
import type { Source } from './source';

const API = 'https://api.crossref.org/works';

/** Fields asked for in lists; `select` drops what it does not name, and is refused for single records. */
const SELECT = [
  'DOI',
  'type',
  'title',
  'subtitle',
  'author',
  'editor',
  'container-title',
  'short-container-title',
  'volume',
  'issue',
  'page',
  'article-number',
  'issued',
  'published',
  'published-print',
  'published-online',
  'publisher',
  'publisher-location',
  'group-title',
  'event',
  'ISBN',
  'ISSN',
  'abstract',
] as const;

const oneSchema = z.object({ message: crossrefRecordSchema });
const listSchema = z.object({ message: z.object({ items: z.array(z.unknown()) }) });

/**
 * Crossref's REST API. Its limits since December 2025 are 5 single records or 1 list a second for callers who
 * give no address (https://www.crossref.org/blog/announcing-changes-to-rest-api-rate-limits/).
 */
export const CROSSREF: Source = {
  name: 'Crossref',
  host: 'api.crossref.org',
  batch: 40,
  pace: { one: 200, list: 1000 },
  // A comma parts the filter's values and cannot be escaped in it.
  listable: (doi) => !doi.includes(','),
  oneUrl: (doi) => withAddress(new URL(`${API}/${encodeURIComponent(doi)}`)),
  listUrl: (dois) => {
    const url = new URL(API);
    url.searchParams.set('filter', dois.map((doi) => `doi:${doi}`).join(','));
    url.searchParams.set('rows', String(dois.length));
    url.searchParams.set('select', SELECT.join(','));
    return withAddress(url);
  },
  saysUnknown: (body) => body.trim() === 'Resource not found.',
  readOne: (body, retrieved) => {
    const parsed = oneSchema.safeParse(body);
    return parsed.success ? toWork(parsed.data.message, retrieved) : null;
  },
  readList: (body, retrieved) => {
    const parsed = listSchema.safeParse(body);
    if (!parsed.success) return null;
    return parsed.data.message.items.flatMap((item) => {
      const record = crossrefRecordSchema.safeParse(item);
      return record.success ? [toWork(record.data, retrieved)] : [];
    });
  },
};

function withAddress(url: URL): URL {
  if (PROJECT_ADDRESS !== null) url.searchParams.set('mailto', PROJECT_ADDRESS);
  return url;
}

function toWork(record: CrossrefRecord, retrieved: string): Work {
  return { doi: record.DOI.toLowerCase(), item: crossrefToCsl(record), source: 'Crossref', retrieved };
}
