import { computed, effect, untracked } from '@preact/signals';
import type { Reference } from '../article/schema';
import type { Translator } from '../messages/translator';
import { type ActionEffects, createActions, type PanelActions } from './actions';
import { type AskedEffects, showAsked } from './follow-asked';
import type { FollowedTab, OnTab } from './followed-tab';
import { chosenForm, type Form } from './form';
import { createPageKeeper, type PageEffects } from './keep-page';
import { followModelChoice, type ModelEffects } from './model-choice';
import type { Preferences, Theme } from './preferences';
import { createItemLearner, type ItemEffects } from './printed-items';
import { createState, type PanelState } from './state';

/** What the panel can make the browser do. None of these rejects. */
export interface PanelEffects extends PageEffects, ActionEffects, ModelEffects, AskedEffects, ItemEffects {
  followTab: (onTab: OnTab) => void;
  showTheme: (theme: Theme) => void;
  /** Hears of preferences that another page of the extension, or another computer, has changed. */
  watchPreferences: (hear: (preferences: Preferences) => void) => void;
  /** Gets the citation engine ready for a style and locale, so that the first click need not wait. */
  warm: (form: Pick<Form, 'style' | 'locale'>) => void;
}

export interface Panel {
  state: PanelState;
  actions: PanelActions;
}

/** Wires the panel's state, its actions and the browser, and begins to follow the tab. */
export function createPanel(effects: PanelEffects, preferences: Preferences, translator: Translator): Panel {
  const state = createState(preferences);
  const keepPage = createPageKeeper(state, effects);
  let tab: FollowedTab | null = null;
  const readAgain = () => keepPage(tab, 'access');

  effects.followTab((followed, cause) => {
    tab = followed;
    keepPage(followed, cause);
  });
  effect(() => effects.showTheme(state.preferences.value.theme));
  effects.watchPreferences((changed) => {
    if (JSON.stringify(changed) !== JSON.stringify(state.preferences.value))
      state.preferences.value = changed;
  });
  whenSitesChange(state, readAgain);
  warmWhereNeeded(state, effects, translator);
  const downloadModel = followModelChoice(state, effects);
  const learnItems = createItemLearner(effects);
  const actions = createActions(state, effects, translator, { readAgain, downloadModel, learnItems });
  // Whoever goes on to another page does not want the last one's list any more.
  state.page.subscribe(() => actions.stopListing());
  lookUpOnOpening(state, actions.lookUpUnasked);
  showAsked(state, effects, actions.lookUpUnasked);
  return { state, actions };
}

/** The engine is got ready as soon as there are references to copy, and again when another style is chosen. */
function warmWhereNeeded(state: PanelState, { warm }: PanelEffects, translator: Translator): void {
  effect(() => {
    const page = state.page.value;
    const hasReferences = page.status === 'ready' && page.article.references.length > 0;
    if (!hasReferences) return;
    const { style, locale } = chosenForm(state, translator);
    warm({ style, locale });
  });
}

/** Looks the references of each article up as it is shown, once, where the reader has switched that on. */
function lookUpOnOpening(state: PanelState, lookUp: (references: readonly Reference[]) => void): void {
  const isOn = computed(() => state.preferences.value.lookUpOnOpening);
  let done = '';
  effect(() => {
    const page = state.page.value;
    if (!isOn.value || page.status !== 'ready' || !page.article.isArticle) return;
    const key = `${page.tabId} ${page.url}`;
    if (key === done) return;
    done = key;
    untracked(() => lookUp(page.article.references));
  });
}

/** A site that is left alone from now on is no longer shown, and one that is not any more is read. */
function whenSitesChange({ preferences }: PanelState, readAgain: () => void): void {
  const sites = computed(() => preferences.value.leaveAlone.join(' '));
  let known = sites.value;
  effect(() => {
    if (sites.value === known) return;
    known = sites.value;
    untracked(readAgain);
  });
}
