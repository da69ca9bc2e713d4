import { standingOf } from './article/detect/detect-article';
import type { Standing } from './article/detect/standings';
import { countReferences } from './references/count-references';

/** What is told of a page before anybody opens the panel. */
export interface Judgement {
  isArticle: boolean;
  /** References counted cheaply; 0 on pages that are no articles. The reader's own count may be better. */
  references: number;
}

/** A page that lists so many references is an article, however it is made: no shop, forum or front page of the measured ones does. */
const A_LIST = 3;

/** Whether a page is an article: it looks like one, or it lists references. */
export const isArticle = (standing: Standing, references: number): boolean =>
  standing === 'article' || references >= A_LIST;

/** Puts together how a page stands and how many references were counted in it. */
export const judgement = (standing: Standing, references: number): Judgement =>
  isArticle(standing, references) ? { isArticle: true, references } : { isArticle: false, references: 0 };

/** First judgement of a page: no layout, no library, no change. What does not look like an article at all is not counted. */
export function judgePage(document: Document): Judgement {
  const standing = standingOf(document);
  return judgement(standing, standing === 'other' ? 0 : countReferences(document));
}
