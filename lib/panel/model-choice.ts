import { computed, effect } from '@preact/signals';
import type { Article } from '../article/schema';
import type { ChoiceOutcome } from '../summary/model/choose';
import type { ModelFailure } from '../summary/model/model';
import type { PanelState } from './state';

/** What the panel can have the browser's model do. None of these rejects. */
export interface ModelEffects {
  hasModel: () => Promise<boolean>;
  chooseSentences: (article: Article, signal: AbortSignal) => Promise<ChoiceOutcome>;
  /** Resolves when the model is there for a page's language, or to why it is not. To be called in the click itself. */
  downloadModel: (language: string | null) => Promise<'available' | ModelFailure>;
}

/**
 * Keeps `state.modelChoice` true to the article that is shown and to the reader's wish: another article, or a switch turned
 * off, stops the model and drops its choice at once. Returns what has the browser fetch its model and then chooses.
 */
export function followModelChoice(state: PanelState, effects: ModelEffects): () => Promise<void> {
  let running = new AbortController();
  const choose = async (article: Article | null) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    state.modelChoice.value = article === null ? { status: 'off' } : { status: 'choosing' };
    if (article === null) return;
    const outcome = await effects.chooseSentences(article, signal);
    if (!signal.aborted) state.modelChoice.value = outcome;
  };

  const wanted = computed(() => articleToChooseFrom(state));
  effect(() => void choose(wanted.value));
  void effects.hasModel().then((has) => {
    state.hasModel.value = has;
  });

  return async () => {
    const { signal } = running;
    state.modelChoice.value = { status: 'downloading' };
    const outcome = await effects.downloadModel(wanted.value?.language ?? null);
    if (outcome === 'available') await choose(wanted.value);
    else if (!signal.aborted) state.modelChoice.value = { status: 'failed', reason: outcome };
  };
}

/** The article that is shown, where the reader wants the model to choose from it. */
function articleToChooseFrom({ page, readAnyway, preferences, hasModel }: PanelState): Article | null {
  if (!preferences.value.builtInModel || !hasModel.value || page.value.status !== 'ready') return null;
  const { article } = page.value;
  return article.isArticle || readAnyway.value ? article : null;
}
