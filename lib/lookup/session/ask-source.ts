import type { SingleSource, Source } from '../sources/source';
import type { Finding, SourceRecord } from '../study/finding';
import type { Notice } from '../study/notice';
import { systemClock } from '../transport/clock';
import type { Failure } from '../transport/failure';
import type { LookupTools } from '../transport/request';
import { requestJson } from '../transport/request-json';

/** Failures that may be over at the next try. Who was silent for as long as is waited would be again, while readers wait. */
const PASSING: ReadonlySet<Failure['status']> = new Set(['unreachable', 'rate-limited']);
const ATTEMPTS = 3;
const ANSWERED: string = 'answered';

/** Answers to a list that may be the fault of one DOI in it: a question that is not accepted, an answer too long to read. */
const FAULTS_OF_ONE: ReadonlySet<number> = new Set([400, 404, 413, 414]);
/** Requests that may be spent on finding the DOI that spoils a list: halving forty takes twelve. */
const HALVINGS = 12;

/** What became of a list: what was found, and what failed for some of its DOIs alone. */
export interface ListAnswer {
  found: Map<string, Finding>;
  failed: Map<string, Failure>;
}

/**
 * As `askInList`, but one DOI that spoils its list is found by halving it and fails alone. A failure of the service as a
 * whole is told as such.
 */
export async function askHalving(
  source: Source,
  dois: readonly string[],
  tools: LookupTools,
): Promise<ListAnswer | Failure> {
  const answer: ListAnswer = { found: new Map(), failed: new Map() };
  let left = HALVINGS;
  const ask = async (part: readonly string[]): Promise<Failure | null> => {
    const found = await askInList(source, part, tools);
    if (!isFailure(found)) {
      for (const [doi, finding] of found) answer.found.set(doi, finding);
      return null;
    }
    if (!isFaultOfOne(found) || part.length === 1 || left < 2) {
      for (const doi of part) answer.failed.set(doi, found);
      return found;
    }
    left -= 2;
    const middle = Math.ceil(part.length / 2);
    const first = await ask(part.slice(0, middle));
    const second = await ask(part.slice(middle));
    return first ?? second;
  };
  const failure = await ask(dois);
  return failure !== null && answer.found.size === 0 ? failure : answer;
}

const isFaultOfOne = (failure: Failure): boolean =>
  failure.status === 'too-large' || (failure.status === 'service-error' && FAULTS_OF_ONE.has(failure.http));

/**
 * Asks for a list of DOIs: one finding for each, also where the source has no record. A failure that may pass is tried
 * again twice; the host's queue leaves ever longer pauses between. Records that were not asked for are left out.
 */
export async function askInList(
  source: Source,
  dois: readonly string[],
  tools: LookupTools,
): Promise<Map<string, Finding> | Failure> {
  const records = await tryAgain(() => requestList(source, dois, tools));
  if (!Array.isArray(records)) return records;
  const retrieved = now(tools);
  return new Map(
    dois.map((doi) => {
      const rows = records.filter((record) => record.doi === doi.toLowerCase());
      return [doi, { source: source.id, retrieved, record: uniteRows(rows) }];
    }),
  );
}

/** Asks for one DOI, once. The record may have another DOI: that of which the one asked for is an alias. */
export async function askSingly(
  { id, single }: SingleSource,
  doi: string,
  tools: LookupTools,
): Promise<Finding | Failure> {
  const answer = await requestJson(single.query(doi), single.pace, tools);
  if (answer.status !== 'answered') return answer;
  const finding = { source: id, retrieved: now(tools) };
  if (answer.http === 404) {
    return single.saysUnknown(answer.text)
      ? { ...finding, record: null }
      : { status: 'service-error', http: 404 };
  }
  const record = single.read(answer.body);
  return record === null ? { status: 'unreadable', reason: 'not a record' } : { ...finding, record };
}

/** Runs `ask` up to three times, until it answers or fails for good. */
export async function tryAgain<T>(ask: () => Promise<T | Failure>): Promise<T | Failure> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask();
    if (!isFailure(answer) || attempt === ATTEMPTS || !mayPass(answer)) return answer;
  }
}

export function isFailure<T>(answer: T | Failure): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'status' in answer && answer.status !== ANSWERED;
}

/** A limit that names a longer wait than the queue sleeps through is not waited for. */
function mayPass(failure: Failure): boolean {
  if (failure.status === 'service-error') return failure.http >= 500;
  if (failure.status === 'rate-limited') return failure.retryAfter === null || failure.retryAfter <= 5;
  return PASSING.has(failure.status);
}

async function requestList(
  source: Source,
  dois: readonly string[],
  tools: LookupTools,
): Promise<SourceRecord[] | Failure> {
  const answer = await requestJson(source.query(dois), source.pace, tools);
  if (answer.status !== 'answered') return answer;
  if (answer.http === 404) return { status: 'service-error', http: 404 };
  return source.read(answer.body) ?? { status: 'unreadable', reason: 'not a list of records' };
}

/** A source may have the same DOI twice: the first row counts, with the notices and types of the others. */
function uniteRows(rows: readonly SourceRecord[]): SourceRecord | null {
  const [first] = rows;
  if (first === undefined) return null;
  const notices = rows.flatMap((row) => row.notices);
  return {
    ...first,
    studyTypes: [...new Set(rows.flatMap((row) => row.studyTypes))],
    notices: notices.filter((one, at) => notices.findIndex((two) => isSame(one, two)) === at),
    abstract: rows.find(({ abstract }) => abstract !== null)?.abstract ?? null,
    freeCopy: rows.find(({ freeCopy }) => freeCopy !== null)?.freeCopy ?? null,
  };
}

const isSame = (one: Notice, other: Notice): boolean =>
  one.kind === other.kind && one.doi === other.doi && one.url === other.url;

function now(tools: LookupTools): string {
  return new Date((tools.clock ?? systemClock).now()).toISOString();
}
