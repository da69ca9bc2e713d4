import { type Signal, signal } from '@preact/signals';
import type { Choice } from '../summary/model/choice';
import type { ChoiceFailure } from '../summary/model/choose';
import type { EvidenceGroup } from './look-ups/evidence-groups';
import { createLookUpState, type LookUpState } from './look-ups/look-up-state';
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
  drawer: Signal<DrawerName | null>;
  /** The browser has a model of its own, or can fetch one. */
  hasModel: Signal<boolean>;
  modelChoice: Signal<ModelChoice>;
}

export function createState(preferences: Preferences): PanelState {
  const page = signal<Page>({ status: 'reading' });
  const lookUps = createLookUpState();
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
    drawer: signal(null),
    hasModel: signal(false),
    modelChoice: signal({ status: 'off' }),
  };
}
