import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Reference } from '../article/schema';
import type { Choice } from '../summary/model/choice';
import type { ChoiceFailure } from '../summary/model/choose';
import type { EvidenceGroup } from './look-ups/evidence-groups';
import { createLookUpState, type LookUpState } from './look-ups/look-up-state';
import { type LookedUp, lookedUpNow } from './look-ups/looked-up';
import { derivePageLookUps, type PageLookUps } from './look-ups/page-look-ups';
import type { Page } from './page';
import type { Preferences } from './preferences';

/** How far the browser's model is with choosing sentences of the page that is shown. */
export type ModelChoice =
  | { status: 'off' }
  | { status: 'choosing' }
  | { status: 'chosen'; choice: Choice }
  | { status: 'failed'; reason: ChoiceFailure }
  /** The reader has asked for the browser to fetch its model. */
  | { status: 'downloading' };

/** A short message about what the reader just did. */
export interface Notice {
  text: string;
  tone: 'done' | 'problem';
}

export interface Listing {
  done: number;
  total: number;
}

/** What can be open over the panel. */
export type DrawerName = 'settings' | 'keys' | 'report';

/** What the reader chose on a page to be looked up. */
export type Asked = { status: 'reading' } | { status: 'ready'; references: readonly Reference[] };

/** All that the panel shows. */
export interface PanelState {
  page: Signal<Page>;
  /** The reader wants to see what was found on a page that looks like no article. */
  readAnyway: Signal<boolean>;
  lookUps: LookUpState;
  /** What the look-ups say of the references of the page that is shown. */
  pageLookUps: PageLookUps;
  /** The list shows only these references; null: all of them. */
  evidenceFilter: Signal<EvidenceGroup | null>;
  preferences: Signal<Preferences>;
  /** Nobody has used a look-up on this machine before this panel was opened: say what it sends. */
  explainLookUp: boolean;
  notice: Signal<Notice | null>;
  /** A list of references is being formatted: how many of how many are done. */
  listing: Signal<Listing | null>;
  asked: Signal<Asked | null>;
  /** What was looked up of it, by the number of the reference. */
  askedLookUps: ReadonlySignal<ReadonlyMap<number, LookedUp>>;
  drawer: Signal<DrawerName | null>;
  /** The browser has a model of its own, or can fetch one. */
  hasModel: Signal<boolean>;
  modelChoice: Signal<ModelChoice>;
}

export function createState(preferences: Preferences): PanelState {
  const page = signal<Page>({ status: 'reading' });
  const lookUps = createLookUpState();
  const asked = signal<Asked | null>(null);
  return {
    page,
    readAnyway: signal(false),
    lookUps,
    pageLookUps: derivePageLookUps(page, lookUps),
    evidenceFilter: signal(null),
    preferences: signal(preferences),
    explainLookUp: !preferences.lookUpExplained,
    notice: signal(null),
    listing: signal(null),
    asked,
    askedLookUps: computed(() => lookUpsOf(asked.value, lookUps)),
    drawer: signal(null),
    hasModel: signal(false),
    modelChoice: signal({ status: 'off' }),
  };
}

function lookUpsOf(asked: Asked | null, lookUps: LookUpState): ReadonlyMap<number, LookedUp> {
  const references = asked?.status === 'ready' ? asked.references : [];
  return new Map(references.map((reference) => [reference.number, lookedUpNow(reference, lookUps)]));
}
