import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { PanelView } from '../../components/panel-view';
import { Speech } from '../../components/speech';
import type { Article } from '../../lib/article/schema';
import { en } from '../../lib/messages/en';
import { id } from '../../lib/messages/id';
import { createTranslator } from '../../lib/messages/translator';
import type { PanelActions } from '../../lib/panel/actions';
import type { Page } from '../../lib/panel/page';
import type { Preferences } from '../../lib/panel/preferences';
import { anArticle, noPreferences } from '../panel/samples';
import { shownLookUps } from '../panel/studies';

/** jsdom knows no modal dialogues; here they open as others do. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

type Shown = Partial<Omit<Parameters<typeof PanelView>[0], 'actions'>>;

/** Draws the whole panel; what `shown` does not say is a panel that is reading. */
export function renderPanel(shown: Shown = {}, language: 'en' | 'id' = 'en') {
  const actions = {
    showPassage: vi.fn<PanelActions['showPassage']>(),
    lookUp: vi.fn<PanelActions['lookUp']>(),
    seeReferences: vi.fn<PanelActions['seeReferences']>(),
    stopLookUps: vi.fn<PanelActions['stopLookUps']>(),
    resumeLookUps: vi.fn<PanelActions['resumeLookUps']>(),
    clearLookUps: vi.fn<PanelActions['clearLookUps']>(),
    filterByEvidence: vi.fn<PanelActions['filterByEvidence']>(),
    copy: vi.fn<PanelActions['copy']>(),
    copyDressed: vi.fn<PanelActions['copyDressed']>(),
    copyInText: vi.fn<PanelActions['copyInText']>(),
    copyAll: vi.fn<PanelActions['copyAll']>(),
    save: vi.fn<PanelActions['save']>(),
    sendToZotero: vi.fn<PanelActions['sendToZotero']>(),
    stopListing: vi.fn<PanelActions['stopListing']>(),
    chooseStyle: vi.fn<PanelActions['chooseStyle']>(),
    findStyles: vi.fn<PanelActions['findStyles']>(async () => []),
    useOwnStyle: vi.fn<PanelActions['useOwnStyle']>(),
    readAnyway: vi.fn<PanelActions['readAnyway']>(),
    readAgain: vi.fn<PanelActions['readAgain']>(),
    allow: vi.fn<PanelActions['allow']>(),
    prefer: vi.fn<PanelActions['prefer']>(),
    openDrawer: vi.fn<PanelActions['openDrawer']>(),
    closeDrawer: vi.fn<PanelActions['closeDrawer']>(),
    lookUpOnOpening: vi.fn<PanelActions['lookUpOnOpening']>(),
    lookUpUnasked: vi.fn<PanelActions['lookUpUnasked']>(),
    dismissAsked: vi.fn<PanelActions['dismissAsked']>(),
    copyReport: vi.fn<PanelActions['copyReport']>(),
    forgetAll: vi.fn<PanelActions['forgetAll']>(),
    readLeftAlone: vi.fn<PanelActions['readLeftAlone']>(),
    downloadModel: vi.fn<PanelActions['downloadModel']>(),
    dismissNotice: vi.fn<PanelActions['dismissNotice']>(),
  };
  const view = render(
    <Speech.Provider value={createTranslator(language, { en, id }[language])}>
      <PanelView
        page={{ status: 'reading' }}
        readAnyway={false}
        lookUps={shownLookUps()}
        style="apa"
        explainLookUp={false}
        hosts={[{ host: 'api.crossref.org', name: 'Crossref', sends: 'ids-or-text' }]}
        attributions={[{ text: 'Citations by somebody', url: 'https://example.org/' }]}
        notice={null}
        listing={null}
        modelChoice={{ status: 'off' }}
        preferences={noPreferences}
        hasModel={false}
        drawer={null}
        asked={null}
        askedLookUps={new Map()}
        version="1.2.3"
        browser="Firefox/140.0"
        {...shown}
        actions={actions}
      />
    </Speech.Provider>,
  );
  return { ...view, actions };
}

/** Draws the panel on an article. */
export function renderArticle(given: Partial<Article>, shown: Shown = {}, language?: 'en' | 'id') {
  const page: Page = { status: 'ready', tabId: 7, url: 'https://example.org/a', article: anArticle(given) };
  return renderPanel({ page, ...shown }, language);
}

/** Draws the settings, open over the panel. */
export function renderSettings(preferences: Partial<Preferences> = {}, shown: Shown = {}) {
  return renderPanel({
    drawer: 'settings',
    hasModel: true,
    preferences: { ...noPreferences, ...preferences },
    ...shown,
  });
}
