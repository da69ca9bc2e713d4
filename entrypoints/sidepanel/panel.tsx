import { PanelView } from '../../components/panel-view';
import { browserName, extensionVersion } from '../../lib/browser/about-extension';
import { CITATION_NOTICES } from '../../lib/citation/notices';
import { LOOKUP_HOSTS } from '../../lib/lookup/hosts';
import { copyStyle } from '../../lib/panel/copy-styles';
import type { Panel as PanelModel } from '../../lib/panel/create-panel';

/** Hands the state of now to the view; reading the signals here renders it anew when they change. */
export function Panel({ state, actions }: PanelModel) {
  const { pageLookUps } = state;
  return (
    <PanelView
      page={state.page.value}
      readAnyway={state.readAnyway.value}
      lookUps={{
        lookedUp: pageLookUps.lookedUp.value,
        progress: pageLookUps.progress.value,
        profile: pageLookUps.profile.value,
        filter: state.evidenceFilter.value,
        access: state.lookUps.access.value,
      }}
      style={copyStyle(state.preferences.value.style, state.preferences.value.recentStyles)}
      modelChoice={state.modelChoice.value}
      preferences={state.preferences.value}
      hasModel={state.hasModel.value}
      drawer={state.drawer.value}
      asked={state.asked.value}
      askedLookUps={state.askedLookUps.value}
      version={extensionVersion()}
      browser={browserName()}
      notice={state.notice.value}
      listing={state.listing.value}
      explainLookUp={state.explainLookUp}
      hosts={LOOKUP_HOSTS}
      attributions={CITATION_NOTICES}
      actions={actions}
    />
  );
}
