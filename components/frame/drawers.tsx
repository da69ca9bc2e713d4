import type { PanelActions } from '../../lib/panel/actions';
import type { DrawerName } from '../../lib/panel/state';
import { SettingsForm, type SettingsProps } from '../settings/settings-form';
import { useSpeech } from '../speech';
import { Drawer } from './drawer';

interface Props extends SettingsProps {
  drawer: DrawerName | null;
  actions: PanelActions;
}

/** What is open over the panel, if anything. */
export function Drawers({ drawer, actions, ...settings }: Props) {
  const { t } = useSpeech();
  if (drawer === null) return null;
  return (
    <Drawer id="settings" title={t('settings')} onClose={actions.closeDrawer}>
      <SettingsForm actions={actions} {...settings} />
    </Drawer>
  );
}
