import type { LookupHost } from '../lib/lookup/hosts';
import type { PlainKey } from '../lib/messages/messages';
import type { PanelActions } from '../lib/panel/actions';
import type { CopyStyle } from '../lib/panel/copy-styles';
import type { ShownLookUps } from '../lib/panel/look-ups/page-look-ups';
import type { Page, UnreadableReason } from '../lib/panel/page';
import type { ModelChoice } from '../lib/panel/state';
import { ArticleView } from './article-view';
import { Reading } from './reading';
import { useSpeech } from './speech';
import { UnreadNote } from './unread-note';
import { WayOn } from './way-on';

export interface PageViewProps {
  page: Page;
  readAnyway: boolean;
  lookUps: ShownLookUps;
  style: CopyStyle;
  /** Look-up hosts that are to be explained. */
  explainedHosts: readonly LookupHost[];
  modelChoice: ModelChoice;
  /** Letters act on the card with the focus. */
  singleKeys: boolean;
  actions: PanelActions;
}

const REASONS = {
  'browser-page': 'browserPage',
  store: 'store',
  pdf: 'pdf',
  file: 'file',
  'not-a-page': 'notAPage',
  'error-page': 'errorPage',
  policy: 'policy',
  protected: 'protectedPage',
  'no-tab': 'noTab',
} as const satisfies Record<UnreadableReason, PlainKey>;

/** The page in whatever state it is. */
export function PageView({ page, readAnyway, actions, ...shown }: PageViewProps) {
  const { t } = useSpeech();
  switch (page.status) {
    case 'reading':
      return <Reading />;
    case 'not-readable':
      return <WayOn title={t('cannotRead')} sentences={[t(REASONS[page.reason])]} />;
    case 'no-access':
      return (
        <WayOn title={t('noAccess')} sentences={[t('noAccessMore')]}>
          <button type="button" onClick={() => actions.allow(page.origins)}>
            {t('allow')}
          </button>
        </WayOn>
      );
    case 'left-alone':
      return (
        <WayOn title={t('leftAlone', { site: page.site })} sentences={[t('leftAloneMore')]}>
          <button type="button" onClick={actions.readLeftAlone}>
            {t('readOnce')}
          </button>
          <button type="button" class="second" onClick={() => actions.openDrawer('settings')}>
            {t('settings')}
          </button>
        </WayOn>
      );
    case 'failed':
      return (
        <WayOn title={t('failed')} sentences={[t('failedMore')]}>
          <button type="button" onClick={actions.readAgain}>
            {t('tryAgain')}
          </button>
        </WayOn>
      );
    case 'ready':
      if (!page.article.isArticle && !readAnyway) {
        return (
          <WayOn title={t('notAnArticle')} sentences={[t('notAnArticleMore')]}>
            <UnreadNote unread={page.article.unread} />
            <button type="button" onClick={actions.readAnyway}>
              {t('readAnyway')}
            </button>
          </WayOn>
        );
      }
      return (
        <ArticleView
          article={page.article}
          host={URL.parse(page.url)?.host ?? ''}
          actions={actions}
          {...shown}
        />
      );
  }
}
