import * as z from 'zod/mini';
import type { CslItem } from '../../article/csl-item';
import type { SourceRecord } from '../study/finding';
import { crossrefKind, type Notice } from '../study/notice';
import { SOURCE_NAMES } from '../study/source-names';
import { itemType } from '../study/study-types';
import { withTitleMark } from '../study/title-mark';
import type { Query } from '../transport/request';
import { type CrossrefRecord, type CrossrefUpdate, crossrefRecordSchema } from './crossref-record';
import { crossrefToCsl, isoDateOf } from './crossref-to-csl';
import { PROJECT_ADDRESS } from './project-address';
import type { SingleSource } from './source';

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
  'update-to',
  'updated-by',
  'relation',
  'license',
] as const;

const oneSchema = z.object({ message: crossrefRecordSchema });
const listSchema = z.object({ message: z.object({ items: z.array(z.unknown()) }) });

/**
 * Crossref's REST API. Its limits since December 2025 are 5 single records or 1 list a second, one in flight, for callers
 * who give no address (https://www.crossref.org/blog/announcing-changes-to-rest-api-rate-limits/).
 */
export const CROSSREF: SingleSource = {
  id: 'crossref',
  name: SOURCE_NAMES.crossref,
  host: 'api.crossref.org',
  batch: 40,
  pace: 1000,
  // A comma parts the filter's values and cannot be escaped in it.
  listable: (doi) => !doi.includes(','),
  query: (dois) =>
    listQuery({ filter: dois.map((doi) => `doi:${doi}`).join(','), rows: String(dois.length) }),
  read: (body) => readCrossrefItems(body)?.map(recordOf) ?? null,
  single: {
    pace: 200,
    query: (doi) => ({ url: withAddress(new URL(`${API}/${encodeURIComponent(doi)}`)) }),
    read: (body) => {
      const parsed = oneSchema.safeParse(body);
      return parsed.success ? recordOf(parsed.data.message) : null;
    },
    saysUnknown: (body) => body.trim() === 'Resource not found.',
  },
};

/** The request for the works that are most like a printed reference (`query.bibliographic`). */
export const searchQuery = (printed: string, rows: number): Query =>
  listQuery({ 'query.bibliographic': printed, rows: String(rows) });

/** The works of a list, the most alike first where it was a search. */
export function readCrossrefItems(body: unknown): CrossrefRecord[] | null {
  const parsed = listSchema.safeParse(body);
  if (!parsed.success) return null;
  return parsed.data.message.items.flatMap((item) => crossrefRecordSchema.safeParse(item).data ?? []);
}

/** What a Crossref record says of its work. */
export function recordOf(record: CrossrefRecord): SourceRecord {
  const { abstract, ...item } = crossrefToCsl(record);
  const isNoticeOn = noticesOf(record['update-to']);
  return {
    doi: record.DOI.toLowerCase(),
    item,
    studyTypes: typesOf(record, item),
    notices: withTitleMark(noticesOf(record['updated-by']), item.title, isNoticeOn),
    isNoticeOn,
    abstract: abstract ?? null,
    freeCopy: freeCopyOf(record),
  };
}

function typesOf(record: CrossrefRecord, item: CslItem): SourceRecord['studyTypes'] {
  if (item.genre === 'Preprint') return ['preprint'];
  const type = itemType(item.type);
  if (noticesOf(record['update-to']).length > 0) return ['notice'];
  return type === null ? [] : [type];
}

/** The same event is often there twice, from the publisher and from Retraction Watch. */
function noticesOf(updates: readonly CrossrefUpdate[] | null | undefined): Notice[] {
  const notices = (updates ?? []).flatMap(({ type, DOI, updated }) => {
    const kind = crossrefKind(type ?? '');
    return kind === null
      ? []
      : [{ kind, doi: DOI?.toLowerCase() ?? null, url: null, date: isoDateOf(updated) }];
  });
  return notices.filter(
    ({ kind, doi }, index) => notices.findIndex((one) => one.kind === kind && one.doi === doi) === index,
  );
}

/** A Creative Commons licence on what is at the publisher's address. */
function freeCopyOf({ license, DOI }: CrossrefRecord): SourceRecord['freeCopy'] {
  const licence = (license ?? []).find(({ URL: url }) => /creativecommons\.org\//i.test(url ?? ''))?.URL;
  return licence ? { url: `https://doi.org/${encodeURI(DOI.toWellFormed())}`, licence } : null;
}

function listQuery(parameters: Record<string, string>): Query {
  const url = new URL(API);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  url.searchParams.set('select', SELECT.join(','));
  return { url: withAddress(url) };
}

function withAddress(url: URL): URL {
  if (PROJECT_ADDRESS !== null) url.searchParams.set('mailto', PROJECT_ADDRESS);
  return url;
}
