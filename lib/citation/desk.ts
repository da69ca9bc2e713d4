import type { CslItem } from '../article/csl-item';
import { type CslNode, type PackedNode, unpack } from './csl-node';
import { DRESSED, joinEntries } from './dress';
import { type CitationEngine, createCitationEngine } from './engine';
import { EXPORTS } from './exports';
import type { DressId, FormatId } from './formats';
import { nearestLocale } from './locales';
import type { CitationOutcome, CitationRequest, FailedOutcome } from './messages';
import type { OnProgress } from './processor';

/** Where the styles and locales come from: files of the extension, or of the package under Node. */
export interface CslSource {
  /** Null where no style has this id; rejects where it could not be loaded. */
  style: (id: string) => Promise<PackedNode | null>;
  locale: (tag: string) => Promise<PackedNode>;
}

/** Answers citation requests; what fails is an outcome. */
export type CitationDesk = (
  request: Omit<CitationRequest, 'id'>,
  onProgress?: OnProgress,
) => Promise<CitationOutcome>;

/** A desk builds each engine once, when its style and locale are first asked for, and keeps it. */
export function createCitationDesk(source: CslSource): CitationDesk {
  const engines = new Map<string, Promise<CitationEngine | null>>();
  return async (request, onProgress) => {
    const { style, own, locale: language } = request;
    if (isFormat(style)) return request.kind === 'warm' ? READY : exported(style, request.items);
    const locale = nearestLocale(language);
    // A style of the reader's own has no name that tells it from the next one.
    const key = `${own === undefined ? style : JSON.stringify(own)} ${locale}`;
    const engine = engines.get(key) ?? buildEngine(source, own ?? style, locale);
    engines.set(key, engine);
    try {
      const built = await engine;
      return built === null
        ? failed('unknown-style', style)
        : ANSWERS[request.kind](built, request, onProgress);
    } catch (error) {
      // A file that did not load may load the next time, and an engine that threw is in no state to be used again.
      engines.delete(key);
      return failed('engine', String(error));
    }
  };
}

const READY: CitationOutcome = { status: 'ready' };

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

type Answer = (
  engine: CitationEngine,
  request: Omit<CitationRequest, 'id'>,
  onProgress?: OnProgress,
) => CitationOutcome;

const ANSWERS: Record<CitationRequest['kind'], Answer> = {
  // A first citation costs ten times what the next ones do, so that a made-up one takes its place.
  warm: (engine) => {
    engine.formatEntry(SPECIMEN);
    return READY;
  },
  cite: (engine, { items: [item], dress }) => {
    const entry = item === undefined ? null : engine.formatEntry(item);
    return entry === null ? nothing() : formatted([{ ...entry, label: '' }], dress);
  },
  'cite-all': (engine, { items, printed, dress }, onProgress) => {
    const entries = engine.formatBibliography(items, { printed, onProgress });
    return entries.length === 0 ? nothing() : formatted(entries, dress);
  },
  'in-text': (engine, { items: [item], number }) => {
    const printed = item === undefined ? null : engine.formatInText(item, number);
    return printed === null ? nothing() : { status: 'formatted', ...printed, count: 1 };
  },
};

/** A single citation is no paragraph: it goes into the middle of somebody's text. */
function formatted(
  entries: readonly { label: string; html: string; text: string }[],
  dress: DressId | undefined,
): CitationOutcome {
  const count = entries.length;
  if (dress !== undefined) return { status: 'formatted', html: null, text: DRESSED[dress](entries), count };
  const [only] = entries;
  const joined =
    count === 1 && only?.label === '' ? { html: only.html, text: only.text } : joinEntries(entries);
  return { status: 'formatted', ...joined, count };
}

function exported(format: FormatId, items: readonly CslItem[]): CitationOutcome {
  const written = EXPORTS[format](items);
  return written === null ? nothing() : { status: 'formatted', html: null, ...written };
}

/** Null where no style has this id. */
async function buildEngine(
  source: CslSource,
  style: string | PackedNode,
  locale: string,
): Promise<CitationEngine | null> {
  const tags = [...new Set([locale, 'en-US'])];
  const [packed, ...locales] = await Promise.all([
    typeof style === 'string' ? source.style(style) : style,
    ...tags.map(source.locale),
  ]);
  if (packed === null) return null;
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

function nothing(): FailedOutcome {
  return failed('nothing-to-cite', 'neither author, title nor date');
}

function failed(reason: FailedOutcome['reason'], message: string): FailedOutcome {
  return { status: 'failed', reason, message };
}
