import type { CslItem } from '../article/csl-item';
import { fitToStyle, traitsOf } from './fit-to-style';
import { cuttingAfter, printsUnnamed, withUnnamed } from './more-authors';
import {
  createProcessor,
  type Entry,
  type OnProgress,
  type Processor,
  type ProcessorParts,
} from './processor';
import { type ReadyItem, readyItem } from './ready-item';
import { writeHtml } from './rich-text';
import { hasBibliography, withoutSorting } from './style-parts';

export type { Entry } from './processor';
export type EngineParts = ProcessorParts;

export interface ListOptions {
  printed?: readonly (string | null)[] | undefined;
  onProgress?: OnProgress | undefined;
}

/** A style in a locale, ready to format. Pure: the same items always give the same entries. */
export interface CitationEngine {
  /** One entry of a bibliography; null where nothing of the item can be printed. */
  formatEntry: (item: CslItem) => Entry | null;
  /**
   * Entries in the style's order. Items of which nothing can be printed have none, but for those that have a text in
   * `printed`, by the same index: it is their entry, in the place and with the number that they would have.
   */
  formatBibliography: (items: readonly CslItem[], more?: ListOptions) => Entry[];
  /** The item as cited in running text, numbered styles call it by `number`; null where nothing can be printed. */
  formatInText: (item: CslItem, number?: number) => { html: string; text: string } | null;
}

/**
 * Building takes 2 to 30 ms, by style; throws where the style is no CSL style. One citation needs no order: it comes
 * from a processor that was built without the style's sort keys, for there citeproc writes every macro out again
 * wherever it is called. APA has 2,400 instructions, and 52,000 more for its sort keys: they take 200 ms to build, and 20
 * without them. The processor that sorts is built at the first list; the keys by which cites within one pair of
 * brackets are sorted are left out there, too, for we put one cite into them.
 */
export function createCitationEngine(parts: EngineParts): CitationEngine {
  const single = createProcessor({ ...parts, style: withoutSorting(parts.style, 'all') });
  const listed = hasBibliography(parts.style);
  const one = listed ? single.bibliography : notesOf(single);
  const traits = traitsOf(parts.style, (item) => one(readyItems([item]))[0]?.text ?? '');
  const fitted = (items: readonly CslItem[]) => readyItems(items).map((item) => fitToStyle(item, traits));
  let sorting: Processor | null = null;
  const sorted = () => {
    sorting ??= createProcessor({ ...parts, style: withoutSorting(parts.style, 'cites') });
    return sorting.bibliography;
  };
  const open = openEngines(parts);
  const openEntry = (item: CslItem): Entry | null => {
    const unnamed = withUnnamed(item);
    if (unnamed === null) return null;
    const processor = open(unnamed.named);
    const print = listed ? processor.bibliography : notesOf(processor);
    const entry = print(fitted([unnamed.item]))[0] ?? null;
    return entry === null || printsUnnamed(entry.text) ? null : entry;
  };
  return {
    formatEntry: (item) => openEntry(item) ?? one(fitted([item]))[0] ?? null,
    formatBibliography: (items, { printed = [], onProgress } = {}) => {
      const entries = (listed ? sorted() : one)(fitted(withPlaceholders(items, printed)), onProgress);
      return entries.map((entry) => {
        const { html, text } = openEntry(items[entry.item] ?? {}) ?? entry;
        return asPrinted({ ...entry, html, text }, printed[entry.item]);
      });
    },
    formatInText: (item, number) => {
      const unnamed = withUnnamed(item);
      const [more] = unnamed === null ? [] : fitted([unnamed.item]);
      const cited = unnamed === null || more === undefined ? null : open(unnamed.named).cite(more, number);
      if (cited !== null && !printsUnnamed(cited.text)) return cited;
      const [ready] = fitted([item]);
      return ready === undefined ? null : single.cite(ready, number);
    },
  };
}

/** Processors of the style that cut the authors behind so many, each built once. */
function openEngines(parts: EngineParts): (named: number) => Processor {
  const built = new Map<number, Processor>();
  return (named) => {
    const style = cuttingAfter(withoutSorting(parts.style, 'all'), named);
    const processor = built.get(named) ?? createProcessor({ ...parts, style });
    built.set(named, processor);
    return processor;
  };
}

/** What is known of an unread reference is how it begins, and by that it is sorted. */
function withPlaceholders(items: readonly CslItem[], printed: readonly (string | null)[]): CslItem[] {
  return items.map((item, index) => {
    const text = printed[index] ?? null;
    return text === null ? item : { type: 'document', title: text.slice(0, 80) };
  });
}

function asPrinted(entry: Entry, text: string | null | undefined): Entry {
  return text ? { ...entry, html: writeHtml([{ kind: 'text', text }]), text } : entry;
}

/** Some eighty styles of journals of law and history have notes and no bibliography: their notes are what is listed. */
function notesOf({ cite }: Processor): Processor['bibliography'] {
  return (items, onProgress) =>
    items.flatMap((item, index) => {
      const note = cite(item);
      onProgress?.(index + 1);
      return note === null ? [] : [{ item: Number(item.id), label: '', ...note }];
    });
}

/** With the item's index as id. */
function readyItems(items: readonly CslItem[]): ReadyItem[] {
  return items.flatMap((item, index) => readyItem(item, String(index)) ?? []);
}
