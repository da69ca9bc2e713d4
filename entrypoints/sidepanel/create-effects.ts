import type { Article } from '../../lib/article/schema';
import { followAsked } from '../../lib/browser/asked';
import { builtInModel, downloadBuiltInModel, hasBuiltInModel } from '../../lib/browser/built-in-model';
import { askToSend, maySend } from '../../lib/browser/data-consent';
import { followActiveTab } from '../../lib/browser/follow-active-tab';
import { forgetAll } from '../../lib/browser/forget-all';
import { watchLookUpAccess } from '../../lib/browser/look-up-access';
import { lookUpStore } from '../../lib/browser/look-up-store';
import { markPassage } from '../../lib/browser/mark-passage';
import { parseReferences } from '../../lib/browser/parse-references';
import { savePreferences, watchPreferences } from '../../lib/browser/preferences';
import { readPage } from '../../lib/browser/read-page';
import { readPrintedHere } from '../../lib/browser/run-reader-here';
import { showTheme } from '../../lib/browser/show-theme';
import { askForAccess } from '../../lib/browser/site-access';
import { createLookupCache } from '../../lib/lookup/cache/cache';
import { createFinder } from '../../lib/lookup/find/finder';
import { createSession } from '../../lib/lookup/session/session';
import { systemClock } from '../../lib/lookup/transport/clock';
import { createHostQueues } from '../../lib/lookup/transport/host-queue';
import type { PanelEffects } from '../../lib/panel/create-panel';
import type { ChoiceOutcome, ChoosingTools } from '../../lib/summary/model/choose';
import { languagesFor } from '../../lib/summary/model/languages-for';
import { createCitationEffects } from './create-citation-effects';

/** The real browser behind the panel: everything that it can do ends with the page it lives in. */
export function createEffects(): PanelEffects {
  const { signal } = stopWithPage();
  const network = {
    fetch: globalThis.fetch.bind(globalThis),
    isOnline: () => navigator.onLine,
    queues: createHostQueues(),
    signal,
  };
  const cache = createLookupCache(lookUpStore, systemClock);
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  return {
    followTab: (onTab) => followActiveTab(onTab, signal),
    readPage,
    showTheme,
    markPassage,
    askForAccess,
    askToSend,
    maySend,
    followAsked: (onAsked) => followAsked(onAsked, signal),
    readPrinted: readPrintedHere,
    parseReferences,
    savePreferences,
    watchPreferences: (hear) => watchPreferences(hear, signal),
    forgetAll: async () => {
      const isDone = await forgetAll();
      if (isDone) location.reload();
      return isDone;
    },
    watchLookUpAccess: (hear) => watchLookUpAccess(hear, signal),
    openFinder: (onFound) => createFinder({ ...network, cache, onFound }),
    openSession: (listener) => createSession({ ...network, cache, ...listener }),
    ...createCitationEffects(),
    wait,
    hasModel: hasBuiltInModel,
    chooseSentences: (article, stop) =>
      chooseSentences(article, { model: builtInModel, signal: AbortSignal.any([signal, stop]), wait }),
    downloadModel: (language) => downloadBuiltInModel(languagesFor(language), signal),
  };
}

/** Loads the choosing when it is first wanted, for most readers never switch it on. */
async function chooseSentences(article: Article, tools: ChoosingTools): Promise<ChoiceOutcome> {
  try {
    const { chooseWithModel } = await import('../../lib/summary/model/choose');
    return await chooseWithModel(article, tools);
  } catch (error) {
    console.debug('The extension was updated while its panel was open:', error);
    return { status: 'failed', reason: 'failed' };
  }
}

function stopWithPage(): AbortController {
  const page = new AbortController();
  addEventListener('pagehide', () => page.abort(), { once: true });
  return page;
}
