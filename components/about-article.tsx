import type { ComponentChildren } from 'preact';
import type { About, Passage } from '../lib/article/schema';
import type { TextQuote } from '../lib/marking/find-passage';
import { PageText } from './page-text';
import { PassageButton } from './passage-button';
import { Section } from './section';
import { useSpeech } from './speech';

interface Props {
  about: About;
  onShow: (quote: TextQuote) => void;
}

/** What the page says of itself, in its own words; what it does not say is said to be missing. */
export function AboutArticle({ about, onShow }: Props) {
  const { t, date } = useSpeech();
  const passage = (found: Passage | null) =>
    found === null ? null : <PassageButton passage={found} onShow={onShow} />;
  return (
    <Section id="about-article" title={t('aboutPage')}>
      <dl class="rows">
        <Row title={t('aboutAuthor')} missing={t('notNamed')}>
          {about.author === null ? null : <PageText text={about.author} />}
        </Row>
        <Row title={t('aboutDate')} missing={t('notNamed')}>
          {about.date === null ? null : date(about.date)}
        </Row>
        <Row title={t('referenceList')} missing={t('noneListed')}>
          {about.references === 0 ? null : t('references', { count: about.references })}
        </Row>
        <Row title={t('aboutInterests')} missing={t('notNamed')}>
          {passage(about.disclosure)}
        </Row>
        <Row title={t('aboutContact')} missing={t('notFound')}>
          {passage(about.contact)}
        </Row>
      </dl>
    </Section>
  );
}

interface RowProps {
  title: string;
  /** Said where there is nothing to show. */
  missing: string;
  children: ComponentChildren;
}

function Row({ title, missing, children }: RowProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children ?? <span class="empty">{missing}</span>}</dd>
    </div>
  );
}
