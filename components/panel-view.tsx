import type { Notice as Attribution } from '../lib/citation/notices';
import type { LookupHost } from '../lib/lookup/hosts';
import type { Notice } from '../lib/panel/state';
import { About } from './about';
import { ModelSwitch } from './model-switch';
import { PageView, type PageViewProps } from './page-view';
import { Toast } from './toast';

interface Props extends Omit<PageViewProps, 'explainedHosts'> {
  /** Every host that a look-up asks. */
  hosts: readonly LookupHost[];
  /** Say what a look-up sends, for the reader has not used one before. */
  explainLookUp: boolean;
  /** Whether the browser's model chooses; null where the browser has none. */
  usesModel: boolean | null;
  attributions: readonly Attribution[];
  notice: Notice | null;
}

/** The whole panel. */
export function PanelView({ notice, hosts, explainLookUp, usesModel, attributions, ...shown }: Props) {
  return (
    <>
      <main aria-busy={shown.page.status === 'reading'}>
        <PageView {...shown} explainedHosts={explainLookUp ? hosts : []} />
      </main>
      {usesModel === null ? null : <ModelSwitch isOn={usesModel} onSwitch={shown.actions.useModel} />}
      <About hosts={hosts} notices={attributions} />
      <Toast notice={notice} onDismiss={shown.actions.dismissNotice} />
    </>
  );
}
