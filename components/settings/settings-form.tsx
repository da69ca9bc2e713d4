import type { PanelActions } from '../../lib/panel/actions';
import type { Preferences } from '../../lib/panel/preferences';
import { ModelSwitch } from '../model-switch';
import { ThemeChoice } from './theme-choice';

export interface SettingsProps {
  preferences: Preferences;
  /** Whether this browser has a model of its own, or can fetch one. */
  hasModel: boolean;
  actions: Pick<PanelActions, 'prefer'>;
}

/** All that a reader can set; the same in the panel's drawer and on the browser's options page. */
export function SettingsForm({ preferences, hasModel, actions: { prefer } }: SettingsProps) {
  return (
    <div class="settings">
      <ThemeChoice theme={preferences.theme} onChoose={(theme) => prefer({ theme })} />
      {hasModel ? (
        <ModelSwitch isOn={preferences.builtInModel} onSwitch={(builtInModel) => prefer({ builtInModel })} />
      ) : null}
    </div>
  );
}
