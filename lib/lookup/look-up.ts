import { systemClock } from './clock';
import { CROSSREF } from './crossref';
import type { Outcome, Work } from './outcome';
import { type Failure, type LookupTools, request } from './request';
import type { Source } from './source';

export type { LookupTools } from './request';

/** What the registry says `doi` is. Sends one request; every failure is an outcome. */
export async function lookUpDoi(doi: string, tools: LookupTools): Promise<Outcome> {
  return lookUpOne(CROSSREF, doi, tools);
}

/**
 * What the registry says each of `dois` is, by the DOI as given. Sends one request per batch, then one for each
 * DOI that no list named: an alias is left out of lists although it is registered.
 */
export async function lookUpDois(dois: readonly string[], tools: LookupTools): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const listable = [...new Set(dois)].filter((doi) => CROSSREF.listable(doi));
  for (let start = 0; start < listable.length; start += CROSSREF.batch) {
    const batch = listable.slice(start, start + CROSSREF.batch);
    for (const [doi, outcome] of await lookUpBatch(CROSSREF, batch, tools)) outcomes.set(doi, outcome);
  }
  for (const doi of dois) {
    if (!outcomes.has(doi)) outcomes.set(doi, await lookUpOne(CROSSREF, doi, tools));
  }
  return outcomes;
}

async function lookUpOne(source: Source, doi: string, tools: LookupTools): Promise<Outcome> {
  const answer = await request(source.oneUrl(doi), source.pace.one, tools);
  if (answer.status !== 'answered') return answer;
  if (answer.http === 404) {
    return source.saysUnknown(answer.body)
      ? { status: 'not-registered-at-crossref' }
      : { status: 'service-error', http: 404 };
  }
  const body = parseJson(answer.body);
  if (body === undefined) return { status: 'unreadable', reason: 'not JSON' };
  const work = source.readOne(body, retrieved(tools));
  return work === null ? { status: 'unreadable', reason: 'not a record' } : { status: 'found', work };
}

/** Outcomes of the DOIs that the list answered for; all of `dois` where it failed as a whole. */
async function lookUpBatch(
  source: Source,
  dois: string[],
  tools: LookupTools,
): Promise<Map<string, Outcome>> {
  const works = await requestList(source, dois, tools);
  if (!Array.isArray(works)) return new Map(dois.map((doi) => [doi, works]));
  const byDoi = new Map(works.map((work) => [work.doi, work]));
  return new Map(
    dois.flatMap((doi) => {
      const work = byDoi.get(doi.toLowerCase());
      return work === undefined ? [] : [[doi, { status: 'found', work }] as const];
    }),
  );
}

async function requestList(source: Source, dois: string[], tools: LookupTools): Promise<Work[] | Failure> {
  const answer = await request(source.listUrl(dois), source.pace.list, tools);
  if (answer.status !== 'answered') return answer;
  if (answer.http === 404) return { status: 'service-error', http: 404 };
  const body = parseJson(answer.body);
  if (body === undefined) return { status: 'unreadable', reason: 'not JSON' };
  return source.readList(body, retrieved(tools)) ?? { status: 'unreadable', reason: 'not a list of records' };
}

function retrieved(tools: LookupTools): string {
  return new Date((tools.clock ?? systemClock).now()).toISOString();
}

/** Undefined, which no JSON text stands for, where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
