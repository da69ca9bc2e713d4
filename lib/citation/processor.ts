import CSL from 'citeproc';
import type { CslNode } from './csl-node';
import { readEntry, readInText } from './entry';
import type { ReadyItem } from './ready-item';

/** What a processor is built from. */
export interface ProcessorParts {
  style: CslNode;
  /** BCP 47; the language of the style's own words. */
  locale: string;
  /** Locale data by tag; has `locale` and en-US, which stands in for every other tag and missing term. */
  locales: ReadonlyMap<string, CslNode>;
}

export interface Entry {
  /** Index of the item in the list that was given. */
  item: number;
  /** The entry's number as the style prints it ("1.", "[1]"); empty where it prints none. Plain text. */
  label: string;
  html: string;
  text: string;
}

/** Hears how many entries are printed. */
export type OnProgress = (printed: number) => void;

/** citeproc with a style, and the items of the last call. Ids are the items' indices. */
export interface Processor {
  /** The bibliography in the style's order. */
  bibliography: (items: readonly ReadyItem[], onProgress?: OnProgress) => Entry[];
  /** The item as cited in running text, or in a note; a numbered style calls it by `number`. */
  cite: (item: ReadyItem, number?: number) => { html: string; text: string } | null;
}

/** Entries between two reports of progress: some tenths of a second of work. */
const PAGE = 25;

/** Throws where the style is no CSL style. */
export function createProcessor({ style, locale, locales }: ProcessorParts): Processor {
  let items = new Map<string, ReadyItem>();
  const fallback = locales.get('en-US');
  if (fallback === undefined) throw new Error('the locale en-US is missing');
  const sys = {
    retrieveLocale: (tag: string) => locales.get(tag) ?? fallback,
    retrieveItem: (id: string) => items.get(id) ?? {},
  };
  const engine = new CSL.Engine(sys, style, locale, true);
  const hold = (given: readonly ReadyItem[]): void => {
    items = new Map(given.map((item) => [item.id, item]));
    // The engine remembers what it printed for an id, and which names it had to tell apart.
    engine.restoreProcessorState([]);
    // All at once: names that are told apart a few at a time are told apart otherwise.
    engine.updateItems([...items.keys()]);
  };
  return {
    bibliography: (given, onProgress = () => undefined) => {
      hold(given);
      return given.length === 0 ? [] : print(engine, onProgress);
    },
    cite: (item, number) => {
      hold([item]);
      const registered = engine.registry.registry[item.id];
      if (number !== undefined && registered !== undefined) registered.seq = number;
      return readInText(engine.makeCitationCluster([{ id: item.id }]));
    },
  };
}

/**
 * Each page begins with the last entry of the one before, which is printed and dropped: styles that print a dash for
 * the same authors again would else forget whom they named last.
 */
function print(engine: InstanceType<typeof CSL.Engine>, onProgress: OnProgress): Entry[] {
  const entries: Entry[] = [];
  const printed: string[] = [];
  for (;;) {
    const start = printed.at(-2) ?? true;
    const page = engine.makeBibliography({ page_start: start, page_length: PAGE });
    if (page === false) return entries;
    const [{ entry_ids, done }, boxes] = page;
    const again = printed.length > 1 ? 1 : 0;
    entries.push(...boxes.slice(again).flatMap((box, index) => toEntry(entry_ids[again + index], box)));
    printed.push(...entry_ids.slice(again).flatMap(([id]) => id ?? []));
    onProgress(printed.length);
    if (done || boxes.length <= again) return entries;
  }
}

function toEntry(ids: string[] | undefined, box: string): Entry[] {
  const entry = readEntry(box);
  return entry === null ? [] : [{ item: Number(ids?.[0]), ...entry }];
}
