import { effect } from '@preact/signals';
import type { Translator } from '../messages/translator';
import { type ActionEffects, createActions, type PanelActions } from './actions';
import { type CopyStyle, copyStyle } from './copy-styles';
import type { FollowedTab, OnTab } from './followed-tab';
import { createPageKeeper, type PageEffects } from './keep-page';
import { followModelChoice, type ModelEffects } from './model-choice';
import type { Preferences, Theme } from './preferences';
import { createState, type PanelState } from './state';

/** What the panel can make the browser do. None of these rejects. */
export interface PanelEffects extends PageEffects, ActionEffects, ModelEffects {
  followTab: (onTab: OnTab) => void;
  showTheme: (theme: Theme) => void;
  /** Gets the citation engine ready for a style, so that the first click need not wait. */
  warm: (style: CopyStyle) => void;
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
  warmWhereNeeded(state, effects);
  const downloadModel = followModelChoice(state, effects);
  return { state, actions: createActions(state, effects, translator, { readAgain, downloadModel }) };
}

/** The engine is got ready as soon as there are references to copy, and again when another style is chosen. */
function warmWhereNeeded(state: PanelState, { warm }: PanelEffects): void {
  effect(() => {
    const page = state.page.value;
    const hasReferences = page.status === 'ready' && page.article.references.length > 0;
    if (hasReferences) warm(copyStyle(state.preferences.value.style));
  });
}
