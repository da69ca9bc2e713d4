import { vi } from 'vitest';
import type { Finder } from '../../lib/lookup/find/finder';
import type { LookUpSession } from '../../lib/lookup/session/session';
import type { Study } from '../../lib/lookup/study/study';
import { type LookedUp, NOT_LOOKED_UP } from '../../lib/panel/look-ups/looked-up';
import type { ShownLookUps } from '../../lib/panel/look-ups/page-look-ups';

/** What the services say of a registered work of which they know little; `given` says more. */
export function aStudy(given: Partial<Study> = {}): Study {
  const item = given.item === undefined ? { title: 'Exosomes' } : given.item;
  const keys = Object.keys(item ?? {}) as (keyof NonNullable<Study['item']>)[];
  return {
    doi: '10.1/x',
    registeredAs: null,
    registration: { status: 'registered' },
    item,
    itemSources: Object.fromEntries(keys.map((key) => [key, 'crossref'])),
    studyTypes: [],
    abstract: null,
    freeCopy: null,
    standing: { status: 'not-checked' },
    isNoticeOn: [],
    answered: { crossref: { retrieved: '2026-11-22T10:00:00Z', hasRecord: true } },
    failed: {},
    ...given,
  };
}

/** A reference whose look-up is over. */
export function aLookedUp(study: Study | null, given: Partial<LookedUp> = {}): LookedUp {
  return { ...NOT_LOOKED_UP, progress: 'done', study, ...given };
}

/** The look-ups of a page on which nothing was looked up. */
export function shownLookUps(given: Partial<ShownLookUps> = {}): ShownLookUps {
  return {
    lookedUp: new Map(),
    progress: { total: 1, withoutNumber: 0, asked: 0, done: 0, asking: 0, stopped: 0, failed: 0, inVain: 0 },
    profile: null,
    filter: null,
    access: 'given',
    ...given,
  };
}

/** A session that does nothing, each of its functions a spy. */
export const aSession = () => ({
  lookUp: vi.fn<LookUpSession['lookUp']>(async () => undefined),
  prefer: vi.fn<LookUpSession['prefer']>(),
  stop: vi.fn<LookUpSession['stop']>(),
  resume: vi.fn<LookUpSession['resume']>(async () => undefined),
  recall: vi.fn<LookUpSession['recall']>(async () => undefined),
  clear: vi.fn<LookUpSession['clear']>(async () => undefined),
});

/** A finder that does nothing, each of its functions a spy. */
export const aFinder = () => ({
  find: vi.fn<Finder['find']>(async () => undefined),
  recall: vi.fn<Finder['recall']>(async () => undefined),
});
