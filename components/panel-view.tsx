import { useMemo } from 'preact/hooks';
import type { Notice as Attribution } from '../lib/citation/notices';
import type { LookupHost } from '../lib/lookup/hosts';
import type { Preferences } from '../lib/panel/preferences';
import type { DrawerName, Notice } from '../lib/panel/state';
import { About } from './about';
import { Drawers } from './frame/drawers';
import { createSectionRegistry, Sections } from './frame/section-registry';
import { TopBar } from './frame/top-bar';
import { PageView, type PageViewProps } from './page-view';
import { Toast } from './toast';

interface Props extends Omit<PageViewProps, 'explainedHosts'> {
  preferences: Preferences;
  /** What is open over the panel, if anything. */
  drawer: DrawerName | null;
  /** Every host that a look-up asks. */
  hosts: readonly LookupHost[];
  /** Say what a look-up sends, for the reader has not used one before. */
  explainLookUp: boolean;
  /** Whether the browser has a model of its own, or can fetch one. */
  hasModel: boolean;
  attributions: readonly Attribution[];
  notice: Notice | null;
}

/** The whole panel. */
export function PanelView(props: Props) {
  const { notice, drawer, preferences, hosts, explainLookUp, hasModel, attributions, ...shown } = props;
  const { actions, page } = shown;
  const registry = useMemo(createSectionRegistry, []);
  return (
    <Sections.Provider value={registry}>
      <TopBar onSettings={() => actions.openDrawer('settings')} />
      <main aria-busy={page.status === 'reading'}>
        <PageView {...shown} explainedHosts={explainLookUp ? hosts : []} />
      </main>
      <About hosts={hosts} notices={attributions} />
      <Drawers drawer={drawer} preferences={preferences} hasModel={hasModel} actions={actions} />
      <Toast notice={notice} onDismiss={actions.dismissNotice} />
    </Sections.Provider>
  );
}
