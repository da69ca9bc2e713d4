import { render } from 'preact';
import { Speech } from '../../components/speech';
import { loadPreferences } from '../../lib/browser/preferences';
import { uiLanguage } from '../../lib/browser/ui-language';
import { loadTranslator } from '../../lib/messages/translator';
import { createPanel } from '../../lib/panel/create-panel';
import { createEffects } from './create-effects';
import { Panel } from './panel';

const translator = await loadTranslator(uiLanguage());
document.documentElement.lang = translator.language;
document.documentElement.dir = translator.direction;

const panel = createPanel(createEffects(), await loadPreferences(), translator);
const place = document.getElementById('panel');
if (!place) throw new Error('the panel has no place in its page');
render(
  <Speech.Provider value={translator}>
    <Panel {...panel} />
  </Speech.Provider>,
  place,
);
