import type { LookupHost } from '../../lib/lookup/hosts';
import { copyStyle } from '../../lib/panel/copy-styles';
import type { Preferences } from '../../lib/panel/preferences';
import { CitationLanguage } from '../citing/citation-language';
import { Citing } from '../citing/citing';
import { StyleSelect } from '../citing/style-select';
import { useSpeech } from '../speech';
import { ClearAll } from './clear-all';
import { SiteList } from './site-list';
import { Switch } from './switch';
import { ThemeChoice } from './theme-choice';

export interface SettingsProps {
  preferences: Preferences;
  /** Every host that a look-up asks. */
  hosts: readonly LookupHost[];
  /** Whether this browser has a model of its own, or can fetch one. */
  hasModel: boolean;
  /** The site in the tab, where there is one. */
  here: string | null;
  actions: {
    prefer: (changes: Partial<Preferences>) => void;
    /** The browser may want to ask the reader first. */
    lookUpOnOpening: (on: boolean) => void;
    forgetAll: () => void;
  };
}

/** All that a reader can set; the same in the panel's drawer and on the browser's options page. */
export function SettingsForm({ preferences, hosts, hasModel, here, actions }: SettingsProps) {
  const { t, list } = useSpeech();
  const { prefer, forgetAll } = actions;
  const citing = { recent: preferences.recentStyles, locale: preferences.citationLocale };
  return (
    <div class="settings">
      <ThemeChoice theme={preferences.theme} onChoose={(theme) => prefer({ theme })} />
      <div>
        <Citing.Provider value={citing}>
          <StyleSelect
            style={copyStyle(preferences.style, citing.recent)}
            onChoose={(style) => prefer({ style })}
          />
        </Citing.Provider>
        <CitationLanguage locale={citing.locale} onChoose={(citationLocale) => prefer({ citationLocale })} />
      </div>
      <Switch
        label={t('lookUpOnOpening')}
        more={t('lookUpOnOpeningMore', { hosts: list(hosts.map(({ host }) => host)) })}
        isOn={preferences.lookUpOnOpening}
        onSwitch={actions.lookUpOnOpening}
      />
      <Switch
        label={t('showCount')}
        isOn={preferences.showCount}
        onSwitch={(showCount) => prefer({ showCount })}
      />
      {hasModel ? (
        <Switch
          label={t('useModel')}
          more={t('useModelMore')}
          isOn={preferences.builtInModel}
          onSwitch={(builtInModel) => prefer({ builtInModel })}
        />
      ) : null}
      <Switch
        label={t('singleKeys')}
        more={t('singleKeysMore')}
        isOn={preferences.singleKeys}
        onSwitch={(singleKeys) => prefer({ singleKeys })}
      />
      <SiteList
        sites={preferences.leaveAlone}
        here={here}
        onChange={(leaveAlone) => prefer({ leaveAlone })}
      />
      <ClearAll onClear={forgetAll} />
    </div>
  );
}
