import type { CslItem } from '../article/csl-item';
import { type CslNode, type PackedNode, unpack } from './csl-node';
import { type CitationEngine, createCitationEngine, type Entry } from './engine';
import { EXPORTS } from './exports';
import type { FormatId } from './formats';
import { nearestLocale } from './locales';
import type { CitationOutcome, CitationRequest, FailedOutcome } from './messages';
import { STYLES, type StyleId } from './styles';

/** Where the styles and locales come from: chunks of the extension, or files under Node. */
export interface CslSource {
  style: (id: StyleId) => Promise<PackedNode>;
  locale: (tag: string) => Promise<PackedNode>;
}

/** Answers citation requests; what fails is an outcome. */
export type CitationDesk = (request: Omit<CitationRequest, 'id'>) => Promise<CitationOutcome>;

/** A desk builds each engine once, when its style and locale are first asked for, and keeps it. */
export function createCitationDesk(source: CslSource): CitationDesk {
  const engines = new Map<string, Promise<CitationEngine>>();
  return async ({ kind, style, locale: language, items }) => {
    if (isFormat(style)) return kind === 'warm' ? { status: 'ready' } : exported(style, items);
    if (!isStyle(style)) return failed('unknown-style', style);
    const locale = nearestLocale(language);
    const key = `${style} ${locale}`;
    const engine = engines.get(key) ?? buildEngine(source, style, locale);
    engines.set(key, engine);
    try {
      return ANSWERS[kind](await engine, items);
    } catch (error) {
      // A chunk that did not load may load the next time, and an engine that threw is in no state to be used again.
      engines.delete(key);
      return failed('engine', String(error));
    }
  };
}

const SPECIMEN: CslItem = {
  type: 'article-journal',
  title: 'Title: with a <i>subtitle</i>',
  author: [{ family: 'Family', given: 'Given Name' }, { literal: 'Institution' }],
  issued: { 'date-parts': [[2000, 1, 1]] },
  'container-title': 'Journal',
  volume: '1',
  issue: '1',
  page: '1-10',
  DOI: '10.1000/1',
};

const ANSWERS: Record<
  CitationRequest['kind'],
  (engine: CitationEngine, items: readonly CslItem[]) => CitationOutcome
> = {
  // A first citation costs ten times what the next ones do, so that a made-up one takes its place.
  warm: (engine) => {
    engine.formatBibliography([SPECIMEN]);
    return { status: 'ready' };
  },
  cite: (engine, items) => {
    const [entry] = engine.formatBibliography(items.slice(0, 1));
    return entry === undefined ? nothing() : { status: 'formatted', html: entry.html, text: entry.text };
  },
  'cite-all': (engine, items) => {
    const entries = engine.formatBibliography(items);
    return entries.length === 0 ? nothing() : { status: 'formatted', ...joinEntries(entries) };
  },
  'in-text': (engine, items) => {
    const printed = items[0] === undefined ? null : engine.formatInText(items[0]);
    return printed === null ? nothing() : { status: 'formatted', ...printed };
  },
};

/** A paragraph each, and a line each. */
function joinEntries(entries: readonly Entry[]): { html: string; text: string } {
  return {
    html: entries.map(({ label, html }) => `<p>${label === '' ? '' : `${label} `}${html}</p>`).join('\n'),
    text: entries.map(({ label, text }) => (label === '' ? text : `${label} ${text}`)).join('\n'),
  };
}

function exported(format: FormatId, items: readonly CslItem[]): CitationOutcome {
  const text = EXPORTS[format](items);
  return text === null ? nothing() : { status: 'formatted', html: null, text };
}

async function buildEngine(source: CslSource, style: StyleId, locale: string): Promise<CitationEngine> {
  const tags = [...new Set([locale, 'en-US'])];
  const [packed, ...locales] = await Promise.all([source.style(style), ...tags.map(source.locale)]);
  const byTag = new Map<string, CslNode>();
  for (const [index, tag] of tags.entries()) {
    const data = locales[index];
    if (data !== undefined) byTag.set(tag, unpack(data));
  }
  return createCitationEngine({ style: unpack(packed), locale, locales: byTag });
}

function isFormat(style: string): style is FormatId {
  return Object.hasOwn(EXPORTS, style);
}

function isStyle(style: string): style is StyleId {
  return STYLES.some(({ id }) => id === style);
}

function nothing(): FailedOutcome {
  return failed('nothing-to-cite', 'neither author, title nor date');
}

function failed(reason: FailedOutcome['reason'], message: string): FailedOutcome {
  return { status: 'failed', reason, message };
}
