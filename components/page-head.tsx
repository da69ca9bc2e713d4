import type { Article } from '../lib/article/schema';
import { Dotted } from './dotted';
import { PageText } from './page-text';
import { useSpeech } from './speech';

interface Props {
  article: Article;
  /** Host name of the page, for pages that name no site. */
  host: string;
}

/** Title, site, author, date and language of the article, and its counts in one line. */
export function PageHead({ article, host }: Props) {
  const { t, date, languageName } = useSpeech();
  const { references } = article;
  const counts = [
    t('references', { count: references.length }),
    t('withDoi', { count: references.filter(({ doi }) => doi !== null).length }),
    t('mentionedInText', { count: references.filter(({ mentions }) => mentions.length > 0).length }),
  ];
  const facts = [
    article.siteName || host,
    article.byline,
    article.published && date(article.published),
    article.language && languageName(article.language),
  ].filter((fact): fact is string => fact !== null && fact !== '');
  return (
    <header class="page-head">
      <h1>
        <PageText text={article.title || t('untitled')} />
      </h1>
      <p class="facts">
        <Dotted parts={facts} />
      </p>
      <p class="counts">
        <Dotted parts={references.length > 0 ? counts : counts.slice(0, 1)} />
      </p>
    </header>
  );
}
