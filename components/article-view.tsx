import type { Article } from '../lib/article/schema';
import type { LookupHost } from '../lib/lookup/hosts';
import type { PanelActions } from '../lib/panel/actions';
import type { CopyStyle } from '../lib/panel/copy-styles';
import type { ShownLookUps } from '../lib/panel/look-ups/page-look-ups';
import type { ModelChoice } from '../lib/panel/state';
import { AboutArticle } from './about-article';
import { AllReferences } from './citing/all-references';
import { EvidenceSection } from './evidence-section';
import { Outline } from './outline';
import { PageHead } from './page-head';
import { PageLanguage } from './page-text';
import { ReferenceSection } from './reference-section';
import { Section } from './section';
import { useSpeech } from './speech';
import { SummarySections } from './summary-sections';
import { UnreadNote } from './unread-note';

interface Props {
  article: Article;
  host: string;
  lookUps: ShownLookUps;
  style: CopyStyle;
  /** Look-up hosts that are to be explained. */
  explainedHosts: readonly LookupHost[];
  modelChoice: ModelChoice;
  /** Letters act on the card with the focus. */
  singleKeys: boolean;
  actions: PanelActions;
}

/** All that is shown of one article, from top to bottom. */
export function ArticleView({ article, host, modelChoice, actions, ...references }: Props) {
  const { t } = useSpeech();
  const { outline } = article;
  return (
    <PageLanguage.Provider value={article.language}>
      <PageHead article={article} host={host} />
      <UnreadNote unread={article.unread} />
      <SummarySections article={article} modelChoice={modelChoice} actions={actions} />
      <Section id="outline" title={t('outline')} count={outline.length}>
        {outline.length > 0 ? (
          <Outline outline={outline} onShow={actions.showPassage} />
        ) : (
          <p class="empty">{t('noOutline')}</p>
        )}
      </Section>
      {article.references.length > 0 ? (
        <EvidenceSection lookUps={references.lookUps} actions={actions} />
      ) : null}
      <ReferenceSection references={article.references} actions={actions} {...references} />
      {article.references.length > 0 ? (
        <AllReferences references={article.references} style={references.style} actions={actions} />
      ) : null}
      <AboutArticle about={article.about} onShow={actions.showPassage} />
    </PageLanguage.Provider>
  );
}
