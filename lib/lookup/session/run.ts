import type { LookupCache } from '../cache/cache';
import type { Source } from '../sources/source';
import type { Finding, SourceId } from '../study/finding';
import type { Failure } from '../transport/failure';
import type { LookupTools } from '../transport/request';
import { askAgencies } from './ask-agencies';
import { askHalving, isFailure } from './ask-source';
import type { Ledger } from './ledger';

/** One run through all that is pending, until it is done or stopped. */
export interface Run {
  ledger: Ledger;
  cache: LookupCache;
  sources: readonly Source[];
  tools: LookupTools;
  /** Whether a DOI goes before the others; asked again before every list. */
  isPreferred: (doi: string) => boolean;
  onStep: () => void;
  onNoRoom: () => void;
}

/** Asks list by list, the preferred first, then doi.org for what no source had. */
export async function runThrough(run: Run): Promise<void> {
  const { ledger, sources, tools, onStep } = run;
  const asked = new Set<string>();
  const off = new Map<SourceId, Failure>();
  await readKept(run);
  for (let batch = nextBatch(run, asked); batch.length > 0; batch = nextBatch(run, asked)) {
    await Promise.all(sources.map((source) => askSource(run, source, batch, off)));
    if (tools.signal.aborted) return;
    for (const doi of batch) {
      asked.add(doi);
      ledger.settle(doi, idsOf(sources));
    }
    onStep();
    await readKept(run);
  }
  if (!tools.signal.aborted) await askForMissing(run);
}

const idsOf = (sources: readonly Source[]): SourceId[] => sources.map(({ id }) => id);

function nextBatch({ ledger, sources, isPreferred }: Run, asked: ReadonlySet<string>): string[] {
  const left = ledger.pending().filter((doi) => !asked.has(doi));
  const ordered = [...left.filter(isPreferred), ...left.filter((doi) => !isPreferred(doi))];
  return ordered.slice(0, Math.min(...sources.map(({ batch }) => batch)));
}

/** Tells what was kept from before; what is fresh needs no request. */
async function readKept({ ledger, cache, sources, onStep }: Run): Promise<void> {
  const dois = ledger.pending().filter((doi) => !ledger.of(doi).isRead);
  if (dois.length === 0) return;
  const kept = await cache.read(dois);
  for (const doi of dois) {
    const about = ledger.of(doi);
    about.isRead = true;
    for (const finding of kept.get(doi) ?? []) ledger.learn(doi, finding);
    if (kept.has(doi)) ledger.tell(doi);
    const isFresh = !about.again && sources.every(({ id }) => hasFresh(about.findings, id, cache));
    if (isFresh) ledger.settle(doi, idsOf(sources));
  }
  onStep();
}

const hasFresh = (findings: readonly Finding[], id: SourceId, cache: LookupCache): boolean =>
  findings.some((finding) => finding.source === id && cache.isFresh(finding));

async function askSource(
  run: Run,
  source: Source,
  batch: readonly string[],
  off: Map<SourceId, Failure>,
): Promise<void> {
  const { ledger, cache, tools } = run;
  const isStale = (doi: string) =>
    ledger.of(doi).again || !hasFresh(ledger.of(doi).findings, source.id, cache);
  const dois = batch.filter((doi) => isStale(doi) && source.listable(doi));
  if (dois.length === 0) return;
  const answer = off.get(source.id) ?? (await askHalving(source, dois, tools));
  if (isFailure(answer)) {
    if (answer.status === 'cancelled') return;
    // A body that cannot be read is this list's fault; all else is the host's, and not tried with every list.
    if (answer.status !== 'unreadable' && answer.status !== 'too-large') off.set(source.id, answer);
    for (const doi of dois) ledger.fail(doi, source.id, answer);
  } else {
    for (const [doi, failure] of answer.failed) ledger.fail(doi, source.id, failure);
    await learn(run, answer.found);
  }
  for (const doi of dois) ledger.tell(doi);
}

async function learn({ ledger, cache, onNoRoom }: Run, found: ReadonlyMap<string, Finding>): Promise<void> {
  for (const [doi, finding] of found) ledger.learn(doi, finding);
  const room = await cache.write(new Map([...found].map(([doi, finding]) => [doi, [finding]])));
  if (room === 'no-room') onNoRoom();
}

async function askForMissing(run: Run): Promise<void> {
  const { ledger, tools, onStep } = run;
  await askAgencies(ledger.pending(), tools, async (doi, { registration, finding }) => {
    if (registration.status === 'unknown' && registration.failure?.status === 'cancelled') return;
    if (finding !== null) await learn(run, new Map([[doi, finding]]));
    ledger.register(doi, registration);
    ledger.tell(doi);
    onStep();
  });
}
