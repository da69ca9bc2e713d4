import type { Outcome } from './outcome';
import { askSingly } from './session/ask-source';
import { CROSSREF } from './sources/crossref';
import type { LookupTools } from './transport/request';

export type { LookupTools } from './transport/request';

/** What Crossref says `doi` is. Sends one request; every failure is an outcome. */
export async function lookUpDoi(doi: string, tools: LookupTools): Promise<Outcome> {
  const answer = await askSingly(CROSSREF, doi, tools);
  if ('status' in answer) return answer;
  const { record, retrieved } = answer;
  if (record === null) return { status: 'not-registered-at-crossref' };
  const item = record.abstract === null ? record.item : { ...record.item, abstract: record.abstract };
  return { status: 'found', work: { doi: record.doi, item, source: CROSSREF.name, retrieved } };
}
