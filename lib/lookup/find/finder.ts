import type { LookupCache } from '../cache/cache';
import { isFailure, tryAgain } from '../session/ask-source';
import type { Finding, SourceId, SourceRecord } from '../study/finding';
import { systemClock } from '../transport/clock';
import type { Failure } from '../transport/failure';
import type { LookupTools } from '../transport/request';
import { chooseMatch } from './choose-match';
import { findByIds } from './find-by-id';
import { findByText } from './find-by-text';
import { hasId, keyOf, type Sought } from './sought';

/** What became of looking for a reference that prints no DOI. */
export type Found =
  /** It is this work, by its number or by what is printed. */
  | { status: 'matched'; doi: string }
  /** It is this work, which has no DOI. */
  | { status: 'recorded'; finding: Finding }
  /** It may be one of these, one or two. */
  | { status: 'probably'; records: SourceRecord[] }
  | { status: 'not-found' }
  | { status: 'failed'; source: SourceId; failure: Failure };

export interface Finder {
  /** Looks for references, those with a number together and the others one by one, and tells each by its key. */
  find: (sought: readonly Sought[], signal: AbortSignal, again?: 'again') => Promise<void>;
  /** Tells what was kept from before, without a request. */
  recall: (sought: readonly Sought[]) => Promise<void>;
}

export interface FinderTools extends LookupTools {
  cache: LookupCache;
  onFound: (key: string, found: Found) => void;
  /** The browser's storage had no room for an answer. */
  onNoRoom?: () => void;
}

const BATCH = 40;

/** Creates what looks for references without a DOI. Every failure is told as what was found. */
export function createFinder({ cache, onFound, onNoRoom, ...network }: FinderTools): Finder {
  const tell = (one: Sought, finding: Finding) => onFound(keyOf(one), foundIn(one, finding));
  const fail = (one: Sought, failure: Failure) => {
    // Who stopped knows why nothing was found.
    if (failure.status === 'cancelled') return;
    const source = hasId(one) ? 'europe-pmc' : 'crossref';
    onFound(keyOf(one), { status: 'failed', source, failure });
  };
  const now = () => new Date((network.clock ?? systemClock).now()).toISOString();

  /** A record is kept under its DOI too, so that the look-up that follows need not ask this service again. */
  const keep = async (found: (readonly [string, Finding])[]) => {
    const byDoi = found.flatMap(([, finding]) =>
      finding.record?.doi ? [[finding.record.doi, [finding]] as const] : [],
    );
    const room = await cache.write(
      new Map([...found.map(([key, finding]) => [key, [finding]] as const), ...byDoi]),
    );
    if (room === 'no-room') onNoRoom?.();
  };
  const byId = async (batch: readonly Sought[], tools: LookupTools) => {
    const findings = await tryAgain(() => findByIds(batch, tools));
    if (isFailure(findings)) {
      for (const one of batch) fail(one, findings);
      return;
    }
    await keep([...findings]);
    for (const one of batch) tell(one, findings.get(keyOf(one)) ?? nothing(now()));
  };
  const byText = async (one: Sought, tools: LookupTools) => {
    const records = await tryAgain(() => findByText(one.printed.text, tools));
    if (isFailure(records)) return fail(one, records);
    const match = chooseMatch(one.printed, records);
    const [best = null] = match.status === 'probably' ? match.records : [];
    const record = match.status === 'matched' ? match.record : best;
    await keep([[keyOf(one), { source: 'crossref', retrieved: now(), record }]]);
    onFound(keyOf(one), match.status === 'matched' ? matched(match.record) : match);
  };
  const recall = async (sought: readonly Sought[]): Promise<Set<string>> => {
    const kept = await cache.read(sought.map(keyOf));
    for (const one of sought) {
      const [finding] = kept.get(keyOf(one)) ?? [];
      if (finding !== undefined) tell(one, finding);
    }
    return new Set(kept.keys());
  };
  return {
    recall: async (sought) => void (await recall(sought)),
    find: async (sought, signal, again) => {
      const tools = { ...network, signal: AbortSignal.any([network.signal, signal]) };
      const kept = again === 'again' ? new Set<string>() : await recall(sought);
      const left = sought.filter((one) => !kept.has(keyOf(one)));
      const numbered = left.filter(hasId);
      for (let start = 0; start < numbered.length && !tools.signal.aborted; start += BATCH) {
        await byId(numbered.slice(start, start + BATCH), tools);
      }
      for (const one of left) {
        if (tools.signal.aborted) return;
        if (!hasId(one)) await byText(one, tools);
      }
    },
  };
}

/** A kept record is judged anew, by the rules of now. */
function foundIn(one: Sought, finding: Finding): Found {
  const { record } = finding;
  if (record === null) return { status: 'not-found' };
  if (hasId(one)) return record.doi === '' ? { status: 'recorded', finding } : matched(record);
  const match = chooseMatch(one.printed, [record]);
  return match.status === 'matched' ? matched(match.record) : match;
}

const matched = ({ doi }: SourceRecord): Found => ({ status: 'matched', doi });
const nothing = (retrieved: string): Finding => ({ source: 'europe-pmc', retrieved, record: null });
