import * as z from 'zod/mini';
import { type Finding, findingSchema } from '../study/finding';
import type { Clock } from '../transport/clock';
import type { CacheStore } from './store';

/** Raised whenever what is kept changes its shape; entries of another version are as good as none. */
const VERSION = 1;
const PREFIX = 'look-up ';

const DAY = 86_400_000;
/** What a work is called seldom changes. */
const RECORDS_LAST = 30 * DAY;
/** Whether it stands may change any day. */
const NOTICES_LAST = 3 * DAY;

/** Works that are kept: some 3 kB each, of the 10 MB that browsers give an extension. */
const MOST_ENTRIES = 1500;

const entrySchema = z.object({ version: z.literal(VERSION), findings: z.array(findingSchema) });
type Entry = z.infer<typeof entrySchema>;

/** Answers by DOI. A store that is broken or full makes it forget, never fail. */
export interface LookupCache {
  read: (dois: readonly string[]) => Promise<Map<string, Finding[]>>;
  /** Whether `finding` is young enough to say that a work still stands; if not, it is to be asked for again. */
  isFresh: (finding: Finding) => boolean;
  /** Keeps the findings beside those of other sources. Resolves to whether there was room. */
  write: (findings: ReadonlyMap<string, readonly Finding[]>) => Promise<'kept' | 'no-room'>;
  clear: () => Promise<void>;
}

export function createLookupCache(store: CacheStore, clock: Pick<Clock, 'now'>): LookupCache {
  const age = ({ retrieved }: Finding) => clock.now() - Date.parse(retrieved);
  /** What the clock dates ahead of now was kept while it, or this, was wrong. */
  const isYounger = (finding: Finding, limit: number) => age(finding) >= -DAY && age(finding) <= limit;
  const usable = (entry: unknown) => readEntry(entry).filter((finding) => isYounger(finding, RECORDS_LAST));
  const read: LookupCache['read'] = async (dois) => {
    const stored = await store.get(dois.map(keyOf)).catch(() => ({}) as Record<string, unknown>);
    return new Map(
      dois.flatMap((doi) => {
        const findings = usable(stored[keyOf(doi)]);
        return findings.length === 0 ? [] : [[doi, findings] as const];
      }),
    );
  };
  const write: LookupCache['write'] = async (findings) => {
    const known = await read([...findings.keys()]);
    const entries = [...findings].map(([doi, found]) => [keyOf(doi), entryOf(known.get(doi) ?? [], found)]);
    return keep(store, usable, Object.fromEntries(entries));
  };
  /** Two sources answer at once: each write reads what the one before has written. */
  let lastWrite: Promise<unknown> = Promise.resolve();
  return {
    read,
    isFresh: (finding) => isYounger(finding, NOTICES_LAST),
    write: (findings) => {
      const written = lastWrite.then(() => write(findings));
      lastWrite = written.catch(() => undefined);
      return written;
    },
    clear: async () => {
      await store.remove(Object.keys(await store.all()).filter((key) => key.startsWith(PREFIX)));
    },
  };
}

/** What is of use of a stored entry. */
type Usable = (entry: unknown) => Finding[];

const keyOf = (doi: string): string => `${PREFIX}${doi.toLowerCase()}`;

function readEntry(stored: unknown): Finding[] {
  return entrySchema.safeParse(stored).data?.findings ?? [];
}

/** The new findings, and the older ones of sources that were not asked again. */
function entryOf(known: readonly Finding[], found: readonly Finding[]): Entry {
  const sources = new Set(found.map(({ source }) => source));
  return { version: VERSION, findings: [...known.filter(({ source }) => !sources.has(source)), ...found] };
}

/** Writes; where there is no room, drops the older half and tries once more. */
async function keep(
  store: CacheStore,
  usable: Usable,
  entries: Record<string, unknown>,
): Promise<'kept' | 'no-room'> {
  try {
    await makeRoom(store, usable, Object.keys(entries).length, MOST_ENTRIES);
    await store.set(entries);
    return 'kept';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return keepWithLess(store, usable, entries);
  }
}

async function keepWithLess(
  store: CacheStore,
  usable: Usable,
  entries: Record<string, unknown>,
): Promise<'kept' | 'no-room'> {
  try {
    await makeRoom(store, usable, 0, 0);
    await store.set(entries);
    return 'kept';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return 'no-room';
  }
}

/** Drops the older half, and what would not be read any more, as soon as there would be more than `most` entries. */
async function makeRoom(store: CacheStore, usable: Usable, coming: number, most: number): Promise<void> {
  const kept = Object.entries(await store.all()).filter(([key]) => key.startsWith(PREFIX));
  if (kept.length + coming <= most) return;
  const byDate = kept
    .map(([key, value]) => ({ key, date: newest(usable(value)) }))
    .sort((one, other) => other.date.localeCompare(one.date));
  const young = byDate.slice(0, Math.floor(kept.length / 2)).filter(({ date }) => date !== '');
  const stay = new Set(young.map(({ key }) => key));
  await store.remove(kept.map(([key]) => key).filter((key) => !stay.has(key)));
}

const newest = (findings: readonly Finding[]): string =>
  findings
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1) ?? '';
