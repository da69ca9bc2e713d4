import { CROSSREF } from '../sources/crossref';
import {
  AGENCY_BATCH,
  type Agency,
  agencyQuery,
  DOI_PACE,
  handleQuery,
  readAgencies,
  readHandle,
} from '../sources/doi-org';
import { AGENCY_SOURCES } from '../sources/index';
import type { Finding } from '../study/finding';
import type { Registration } from '../study/study';
import type { Failure } from '../transport/failure';
import type { LookupTools } from '../transport/request';
import { requestJson } from '../transport/request-json';
import { askInList, askSingly, isFailure, tryAgain } from './ask-source';

/** What became of a DOI that Crossref's list did not name. */
export interface Resolved {
  registration: Registration;
  finding: Finding | null;
}

type OnResolved = (doi: string, resolved: Resolved) => void | Promise<void>;

/**
 * Finds out about DOIs that Crossref's list left out: doi.org names their agencies in one request for forty; aliases are
 * asked for at Crossref one by one, DataCite's in a list; and only the handle system says that a DOI does not exist.
 */
export async function askAgencies(
  dois: readonly string[],
  tools: LookupTools,
  onResolved: OnResolved,
): Promise<void> {
  for (const batch of batchesOf(dois)) {
    const agencies = await requestAgencies(batch, tools);
    if (isFailure(agencies)) {
      for (const doi of batch) await onResolved(doi, unknown(agencies));
      continue;
    }
    await askEach(batch, agencies, tools, onResolved);
  }
}

/** A comma parts the question's DOIs: such a DOI is asked for alone, after the others. */
function batchesOf(dois: readonly string[]): string[][] {
  const plain = dois.filter((doi) => !doi.includes(','));
  const batches: string[][] = [];
  for (let start = 0; start < plain.length; start += AGENCY_BATCH) {
    batches.push(plain.slice(start, start + AGENCY_BATCH));
  }
  return [...batches, ...dois.filter((doi) => doi.includes(',')).map((doi) => [doi])];
}

async function requestAgencies(
  dois: readonly string[],
  tools: LookupTools,
): Promise<Map<string, Agency> | Failure> {
  const answer = await tryAgain(() => requestJson(agencyQuery(dois), DOI_PACE, tools));
  if (isFailure(answer)) return answer;
  return readAgencies(answer.body) ?? { status: 'unreadable', reason: 'no list of agencies' };
}

async function askEach(
  dois: readonly string[],
  agencies: ReadonlyMap<string, Agency>,
  tools: LookupTools,
  onResolved: OnResolved,
): Promise<void> {
  const agencyOf = (doi: string): Agency => agencies.get(doi) ?? { is: 'unknown' };
  for (const [name, source] of Object.entries(AGENCY_SOURCES)) {
    const theirs = dois.filter((doi) => isAgency(agencyOf(doi), name) && source.listable(doi));
    if (theirs.length === 0) continue;
    const answer = await askInList(source, theirs, tools);
    for (const doi of theirs)
      await onResolved(doi, resolvedBy(name, isFailure(answer) ? answer : answer.get(doi)));
  }
  for (const doi of dois) {
    const agency = agencyOf(doi);
    if (agency.is === 'agency' && AGENCY_SOURCES[agency.name]?.listable(doi)) continue;
    await onResolved(doi, await askOne(doi, agency, tools));
  }
}

async function askOne(doi: string, agency: Agency, tools: LookupTools): Promise<Resolved> {
  if (isAgency(agency, CROSSREF.name)) {
    return resolvedBy(CROSSREF.name, await tryAgain(() => askSingly(CROSSREF, doi, tools)));
  }
  if (agency.is === 'agency') return elsewhere(agency.name);
  const answer = await tryAgain(() => requestJson(handleQuery(doi), DOI_PACE, tools));
  if (isFailure(answer)) return unknown(answer);
  const exists = readHandle(answer.body);
  if (exists === null) return unknown({ status: 'unreadable', reason: 'no answer of the handle system' });
  return exists ? elsewhere(null) : { registration: { status: 'not-registered' }, finding: null };
}

function resolvedBy(agency: string, answer: Finding | Failure | undefined): Resolved {
  if (answer === undefined || isFailure(answer)) return unknown(answer ?? null);
  if (answer.record === null) return elsewhere(agency);
  return { registration: { status: 'registered' }, finding: answer };
}

const isAgency = (agency: Agency, name: string): boolean => agency.is === 'agency' && agency.name === name;
const unknown = (failure: Failure | null): Resolved => ({
  registration: { status: 'unknown', failure },
  finding: null,
});
const elsewhere = (agency: string | null): Resolved => ({
  registration: { status: 'registered-elsewhere', agency },
  finding: null,
});
