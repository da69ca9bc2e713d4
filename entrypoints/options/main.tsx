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
import type { Preferences } from '../../lib/panel/preferences';

const translator = await loadTranslator(uiLanguage());
document.documentElement.lang = translator.language;
document.documentElement.dir = translator.direction;
document.title = `Sumber: ${translator.t('settings')}`;

const preferences = signal(await loadPreferences());
const hasModel = await hasBuiltInModel();
watchPreferences((changed) => {
  preferences.value = changed;
});
effect(() => showTheme(preferences.value.theme));

const actions = {
  prefer: (changes: Partial<Preferences>) => {
    preferences.value = { ...preferences.value, ...changes };
    void savePreferences(preferences.value);
  },
  lookUpOnOpening: async (on: boolean) => {
    if (!on || (await askToSend()).maySend) actions.prefer({ lookUpOnOpening: on });
    // The box goes back to what is true.
    else preferences.value = { ...preferences.value };
  },
  forgetAll: () => void forgetAll(),
};

const Options = () => (
  <OptionsView preferences={preferences.value} hosts={LOOKUP_HOSTS} hasModel={hasModel} actions={actions} />
);

const place = document.getElementById('options');
if (!place) throw new Error('the options have no place in their page');
render(
  <Speech.Provider value={translator}>
    <Options />
  </Speech.Provider>,
  place,
);
