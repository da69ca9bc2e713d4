import { render } from 'preact';
import { Speech } from '../../components/speech';
import { WelcomeView } from '../../components/welcome-view';
import { currentWindow, openExample } from '../../lib/browser/example';
import { loadPreferences } from '../../lib/browser/preferences';
import { showTheme } from '../../lib/browser/show-theme';
import { panelShortcut, uiLanguage } from '../../lib/browser/ui-language';
import { LOOKUP_HOSTS } from '../../lib/lookup/hosts';
import { loadTranslator } from '../../lib/messages/translator';

const translator = await loadTranslator(uiLanguage());
document.documentElement.lang = translator.language;
document.documentElement.dir = translator.direction;
document.title = translator.t('welcome');
showTheme((await loadPreferences()).theme);

const windowId = await currentWindow();
const place = document.getElementById('welcome');
if (!place) throw new Error('the first page has no place to be drawn in');
render(
  <Speech.Provider value={translator}>
    <WelcomeView
      hosts={LOOKUP_HOSTS}
      shortcut={await panelShortcut()}
      onExample={() => void openExample(translator.language, windowId)}
    />
  </Speech.Provider>,
  place,
);
