import { useMemo, useRef } from 'preact/hooks';
import type { Notice as Attribution } from '../lib/citation/notices';
import type { LookedUp } from '../lib/panel/look-ups/looked-up';
import { siteOf } from '../lib/panel/sites';
import type { Asked, Listing, Notice } from '../lib/panel/state';
import { About } from './about';
import { AskedSection } from './asked-section';
import { Citing, ListingContext } from './citing/citing';
import { Drawers, type DrawersProps } from './frame/drawers';
import { createSectionRegistry, Sections } from './frame/section-registry';
import { TopBar } from './frame/top-bar';
import { usePanelKeys } from './frame/use-panel-keys';
import { PageView, type PageViewProps } from './page-view';
import { Toast } from './toast';

interface Props
  extends Omit<PageViewProps, 'explainedHosts' | 'singleKeys'>,
    Omit<DrawersProps, 'here' | 'page' | 'actions' | 'toast'> {
  /** Say what a look-up sends, for the reader has not used one before. */
  explainLookUp: boolean;
  asked: Asked | null;
  /** What was looked up of what was asked, by the number of the reference. */
  askedLookUps: ReadonlyMap<number, LookedUp>;
  attributions: readonly Attribution[];
  notice: Notice | null;
  /** How far the formatting of a list is; null where none is under way. */
  listing: Listing | null;
}

/** The whole panel. */
export function PanelView({ notice, listing, explainLookUp, attributions, ...all }: Props) {
  const { drawer, preferences, hosts, hasModel, version, browser, asked, askedLookUps, ...shown } = all;
  const { actions, page } = shown;
  const place = useRef<HTMLElement>(null);
  const registry = useMemo(createSectionRegistry, []);
  const { singleKeys } = preferences;
  const explainedHosts = explainLookUp ? hosts : [];
  const forCards = { style: shown.style, singleKeys, explainedHosts, actions };
  const toast = <Toast notice={notice} onDismiss={actions.dismissNotice} />;
  usePanelKeys(place, { isOn: singleKeys, registry, onList: () => actions.openDrawer('keys') });
  const { recentStyles: recent, citationLocale: locale } = preferences;
  const citing = useMemo(() => ({ recent, locale }), [recent, locale]);
  return (
    <ListingContext.Provider value={listing}>
      <Citing.Provider value={citing}>
        <Sections.Provider value={registry}>
          <TopBar onSettings={() => actions.openDrawer('settings')} />
          <main aria-busy={page.status === 'reading'} ref={place}>
            {asked === null ? null : <AskedSection asked={asked} lookedUp={askedLookUps} {...forCards} />}
            <PageView {...shown} {...forCards} />
          </main>
          <About hosts={hosts} notices={attributions} onOpen={actions.openDrawer} />
          <Drawers
            {...{ drawer, preferences, hosts, hasModel, version, browser, page, actions }}
            here={page.status === 'ready' ? siteOf(page.url) : null}
            toast={toast}
          />
          {drawer === null ? toast : null}
        </Sections.Provider>
      </Citing.Provider>
    </ListingContext.Provider>
  );
}
