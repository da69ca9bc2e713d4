import type { TextQuote } from '../marking/find-passage';
import type { Translator } from '../messages/translator';
import { type CitationActions, type CitationEffects, createCitationActions } from './citation-actions';
import { createPreferring, type Keeping } from './keeping';
import { bindLookUps, type LookUpActionEffects, type LookUpActions } from './look-ups/bind-look-ups';
import { createNotifier } from './notify';
import type { Preferences } from './preferences';
import type { LearnItems } from './printed-items';
import { type MarkEffects, showPassage } from './show-passage';
import type { DrawerName, PanelState } from './state';

/** What a reader can do in the panel; the components call these and know nothing else of the browser. */
export interface PanelActions extends LookUpActions, CitationActions {
  /** Scrolls the page to a passage and marks it there. */
  showPassage: (quote: TextQuote) => void;
  /** Shows what was found on a page that looks like no article. */
  readAnyway: () => void;
  readAgain: () => void;
  /** Asks the reader for access to sites (match patterns). */
  allow: (origins: string[]) => void;
  /** Has the browser fetch its model. */
  downloadModel: () => void;
  dismissNotice: () => void;
  /** Changes what the reader prefers, at once and for the next time. */
  prefer: (changes: Partial<Preferences>) => void;
  /** Lets articles be looked up when the panel opens on them, which the browser may want to ask about; or not any more. */
  lookUpOnOpening: (on: boolean) => void;
  openDrawer: (name: DrawerName) => void;
  closeDrawer: () => void;
  /** Copies the report of a wrong reading as plain text. */
  copyReport: (text: string) => void;
  /** Clears all that is stored, and begins anew. */
  forgetAll: () => void;
  /** Reads the page of a site that is left alone, this once. */
  readLeftAlone: () => void;
  /** Puts away what was chosen on a page to be looked up. */
  dismissAsked: () => void;
}

export interface ActionEffects extends LookUpActionEffects, CitationEffects, MarkEffects {
  wait: (ms: number) => Promise<void>;
  /** Asks the reader for access to sites (match patterns). Never rejects; to be called in the click itself. */
  askForAccess: (origins: string[]) => Promise<boolean>;
  savePreferences: (preferences: Preferences) => Promise<Keeping>;
  /** Clears all that is stored and opens the panel anew; false where something could not be cleared. */
  forgetAll: () => Promise<boolean>;
}

interface Ways extends Pick<PanelActions, 'readAgain' | 'downloadModel'> {
  learnItems: LearnItems;
}

/** Binds what the reader can do to the panel's state and the browser. */
export function createActions(
  state: PanelState,
  effects: ActionEffects,
  translator: Translator,
  { readAgain, downloadModel, learnItems }: Ways,
): PanelActions {
  const notify = createNotifier(state, effects.wait);
  const { keep, prefer } = createPreferring(state.preferences, {
    save: effects.savePreferences,
    notify,
    translator,
  });
  return {
    showPassage: async (quote) => {
      const notice = await showPassage(state, quote, effects, translator);
      if (notice) await notify(notice);
    },
    ...bindLookUps(state, effects, learnItems, {
      // No choice of the reader's: that it is not kept is no news.
      onAsk: () => void keep({ lookUpExplained: true }),
      onNotAllowed: () => void notify({ text: translator.t('sendingNotAllowed'), tone: 'problem' }),
      onNoRoom: () => void notify({ text: translator.t('noRoomForAnswers'), tone: 'problem' }),
    }),
    ...createCitationActions(state, effects, translator, { notify, keep, prefer, learnItems }),
    downloadModel,
    readAnyway: () => {
      state.readAnyway.value = true;
    },
    readAgain,
    allow: async (origins) => {
      if (await effects.askForAccess(origins)) readAgain();
      else await notify({ text: translator.t('notAllowed'), tone: 'problem' });
    },
    dismissNotice: () => {
      state.notice.value = null;
    },
    prefer: (changes) => void prefer(changes),
    lookUpOnOpening: async (on) => {
      if (!on || (await effects.askToSend()).maySend) await prefer({ lookUpOnOpening: on });
      else await notify({ text: translator.t('sendingNotAllowed'), tone: 'problem' });
    },
    openDrawer: (name) => {
      state.drawer.value = name;
    },
    closeDrawer: () => {
      state.drawer.value = null;
    },
    copyReport: async (text) => {
      const isCopied = await effects.toClipboard({ html: null, text });
      const key = isCopied ? 'reportCopied' : 'reportNotCopied';
      await notify({ text: translator.t(key), tone: isCopied ? 'done' : 'problem' });
    },
    forgetAll: async () => {
      if (!(await effects.forgetAll())) await notify({ text: translator.t('notCleared'), tone: 'problem' });
    },
    dismissAsked: () => {
      state.asked.value = null;
    },
    readLeftAlone: () => {
      state.readAnyway.value = true;
      readAgain();
    },
  };
}
