import * as z from 'zod/mini';
import type { SourceRecord } from '../study/finding';
import { SOURCE_NAMES } from '../study/source-names';
import { registeredToRich } from './registered-text';
import type { Source } from './source';
import { withoutEmpty } from './without-empty';

const API = 'https://api.openalex.org/works';

const text = z.nullish(z.string());
const recordSchema = z.object({
  doi: z.string(),
  title: text,
  publication_year: z.nullish(z.int()),
  is_retracted: z.nullish(z.boolean()),
  best_oa_location: z.nullish(z.object({ landing_page_url: text, pdf_url: text, license: text })),
});
const listSchema = z.object({ results: z.array(z.unknown()) });

/**
 * OpenAlex, which is not asked unless the index says so: its free budget is small, and what it knows of retractions names
 * no notice (https://developers.openalex.org/api-reference/authentication).
 */
export const OPENALEX: Source = {
  id: 'openalex',
  name: SOURCE_NAMES.openalex,
  host: 'api.openalex.org',
  batch: 40,
  pace: 1000,
  listable: (doi) => !/[,|]/.test(doi),
  query: (dois) => {
    const url = new URL(API);
    url.searchParams.set('filter', `doi:${dois.join('|')}`);
    url.searchParams.set('per-page', String(dois.length));
    return { url };
  },
  read: (body) => {
    const parsed = listSchema.safeParse(body);
    if (!parsed.success) return null;
    return parsed.data.results.flatMap((one) => {
      const record = recordSchema.safeParse(one);
      return record.success ? [recordOf(record.data)] : [];
    });
  },
};

function recordOf(record: z.infer<typeof recordSchema>): SourceRecord {
  const copy = record.best_oa_location;
  const url = [copy?.landing_page_url, copy?.pdf_url].find((one) => /^https?:\/\//i.test(one ?? ''));
  const year = record.publication_year;
  return {
    doi: record.doi.replace(/^https?:\/\/doi\.org\//i, '').toLowerCase(),
    item: withoutEmpty({
      title: registeredToRich(record.title ?? ''),
      issued: year ? { 'date-parts': [[year]] } : undefined,
    }),
    studyTypes: [],
    notices: record.is_retracted ? [{ kind: 'retraction', doi: null, url: null, date: null }] : [],
    isNoticeOn: [],
    abstract: null,
    freeCopy: url ? { url, licence: copy?.license ?? null } : null,
  };
}
