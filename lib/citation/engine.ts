import CSL from 'citeproc';
import type { CslItem } from '../article/csl-item';
import type { CslNode } from './csl-node';
import { readEntry, readInText } from './entry';
import { fitToStyle, type StyleTraits, traitsOf } from './fit-to-style';
import { type ReadyItem, readyItem } from './ready-item';

export interface Entry {
  /** Index of the item in the list that was given. */
  item: number;
  /** The entry's number as the style prints it ("1.", "[1]"); empty where it prints none. Plain text. */
  label: string;
  html: string;
  text: string;
}

/** A style in a locale, ready to format. Pure: the same items always give the same entries. */
export interface CitationEngine {
  /** Entries in the style's order. Items of which nothing can be printed have none. */
  formatBibliography: (items: readonly CslItem[]) => Entry[];
  /** The item as cited in running text; null where nothing of it can be printed. */
  formatInText: (item: CslItem) => { html: string; text: string } | null;
}

/** What an engine is built from. */
export interface EngineParts {
  style: CslNode;
  /** BCP 47; the language of the style's own words. */
  locale: string;
  /** Locale data by tag; has `locale` and en-US, which stands in for every other tag and missing term. */
  locales: ReadonlyMap<string, CslNode>;
}

/** Building takes 2 to 500 ms, by style; throws where the style is no CSL style. */
export function createCitationEngine({ style, locale, locales }: EngineParts): CitationEngine {
  let items = new Map<string, ReadyItem>();
  const fallback = locales.get('en-US');
  if (fallback === undefined) throw new Error('the locale en-US is missing');
  const engine = new CSL.Engine(
    {
      retrieveLocale: (tag) => locales.get(tag) ?? fallback,
      retrieveItem: (id) => items.get(id) ?? {},
    },
    style,
    locale,
    true,
  );
  const load = (given: readonly ReadyItem[]): string[] => {
    items = new Map(given.map((item) => [item.id, item]));
    const ids = [...items.keys()];
    // The engine remembers what it printed for an id, and which names it had to tell apart.
    engine.restoreProcessorState([]);
    engine.updateItems(ids);
    return ids;
  };
  const bibliographyOf = (given: readonly ReadyItem[]): Entry[] => {
    const bibliography = load(given).length === 0 ? false : engine.makeBibliography();
    if (bibliography === false) return [];
    const [{ entry_ids }, entries] = bibliography;
    return entries.flatMap((html, index) => {
      const entry = readEntry(html);
      return entry === null ? [] : [{ item: Number(entry_ids[index]?.[0]), ...entry }];
    });
  };
  const traits = traitsOf(style, (item) => bibliographyOf(readyItems([item]))[0]?.text ?? '');
  return {
    formatBibliography: (given) => bibliographyOf(readyItems(given, traits)),
    formatInText: (item) => {
      const [id] = load(readyItems([item], traits));
      return id === undefined ? null : readInText(engine.makeCitationCluster([{ id }]));
    },
  };
}

/** With the item's index as id, in the fields where the style looks. */
function readyItems(items: readonly CslItem[], traits?: StyleTraits): ReadyItem[] {
  return items.flatMap((item, index) => {
    const ready = readyItem(item, String(index));
    return ready === null ? [] : [traits === undefined ? ready : fitToStyle(ready, traits)];
  });
}
