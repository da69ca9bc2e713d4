import type { ComponentChildren } from 'preact';
import type { PlainKey } from '../../lib/messages/messages';
import type { PanelActions } from '../../lib/panel/actions';
import type { DrawerName } from '../../lib/panel/state';
import { SettingsForm, type SettingsProps } from '../settings/settings-form';
import { useSpeech } from '../speech';
import { Drawer } from './drawer';
import { KeysList } from './keys-list';
import { Report, type ReportProps } from './report';

export interface DrawersProps extends Omit<SettingsProps, 'actions'>, Omit<ReportProps, 'onCopy'> {
  drawer: DrawerName | null;
  actions: PanelActions;
  /** What just happened; an open drawer would hide it beneath. */
  toast: ComponentChildren;
}

const TITLES = { settings: 'settings', keys: 'keys', report: 'report' } as const satisfies Record<
  DrawerName,
  PlainKey
>;

/** What is open over the panel, if anything. */
export function Drawers({ drawer, ...shown }: DrawersProps) {
  const { t } = useSpeech();
  if (drawer === null) return null;
  const { actions, page, version, browser, toast, ...settings } = shown;
  const pages: Record<DrawerName, () => ComponentChildren> = {
    settings: () => (
      <>
        <SettingsForm actions={actions} {...settings} />
        <Ways onOpen={actions.openDrawer} />
      </>
    ),
    keys: () => <KeysList />,
    report: () => <Report page={page} version={version} browser={browser} onCopy={actions.copyReport} />,
  };
  return (
    <Drawer key={drawer} id={drawer} title={t(TITLES[drawer])} onClose={actions.closeDrawer}>
      {pages[drawer]()}
      {toast}
    </Drawer>
  );
}

/** From the settings to the other drawers. */
function Ways({ onOpen }: { onOpen: (name: DrawerName) => void }) {
  const { t } = useSpeech();
  return (
    <div class="actions">
      <button type="button" onClick={() => onOpen('keys')}>
        {t('keys')}
      </button>
      <button type="button" onClick={() => onOpen('report')}>
        {t('report')}
      </button>
    </div>
  );
}
