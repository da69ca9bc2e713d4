import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { OptionsView } from '../../components/settings/options-view';
import { Speech } from '../../components/speech';
import { hasBuiltInModel } from '../../lib/browser/built-in-model';
import { askToSend } from '../../lib/browser/data-consent';
import { forgetAll } from '../../lib/browser/forget-all';
import { loadPreferences, savePreferences, watchPreferences } from '../../lib/browser/preferences';
import { showTheme } from '../../lib/browser/show-theme';
import { uiLanguage } from '../../lib/browser/ui-language';
import { LOOKUP_HOSTS } from '../../lib/lookup/hosts';
import { loadTranslator } from '../../lib/messages/translator';
import { createPreferring } from '../../lib/panel/keeping';
import { createNotifier } from '../../lib/panel/notify';
import type { Notice } from '../../lib/panel/state';

const translator = await loadTranslator(uiLanguage());
document.documentElement.lang = translator.language;
document.documentElement.dir = translator.direction;
document.title = `Sumber: ${translator.t('settings')}`;

const preferences = signal(await loadPreferences());
const notice = signal<Notice | null>(null);
const hasModel = await hasBuiltInModel();
watchPreferences((changed) => {
  preferences.value = changed;
});
effect(() => showTheme(preferences.value.theme));

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const notify = createNotifier({ notice }, wait);
const { prefer } = createPreferring(preferences, { save: savePreferences, notify, translator });

const actions = {
  prefer,
  lookUpOnOpening: async (on: boolean) => {
    if (!on || (await askToSend()).maySend) await prefer({ lookUpOnOpening: on });
    // The box goes back to what is true.
    else preferences.value = { ...preferences.value };
  },
  forgetAll: async () => {
    const isDone = await forgetAll();
    await notify({
      text: translator.t(isDone ? 'cleared' : 'notCleared'),
      tone: isDone ? 'done' : 'problem',
    });
  },
  dismissNotice: () => {
    notice.value = null;
  },
};

const Options = () => (
  <OptionsView
    preferences={preferences.value}
    hosts={LOOKUP_HOSTS}
    hasModel={hasModel}
    notice={notice.value}
    actions={actions}
  />
);

const place = document.getElementById('options');
if (!place) throw new Error('the options have no place in their page');
render(
  <Speech.Provider value={translator}>
    <Options />
  </Speech.Provider>,
  place,
);
