import { detectArticle } from './article/detect/detect-article';
import { countReferences } from './references/count-references';

/** What the always-on detector tells of a page. */
export interface Judgement {
  isArticle: boolean;
  /** References counted cheaply; 0 on pages that are no articles. The reader's own count may be better. */
  references: number;
}

/** First judgement of a page: no layout, no library, no change. */
export function judgePage(document: Document): Judgement {
  const references = countReferences(document);
  const isArticle = detectArticle(document, references);
  return { isArticle, references: isArticle ? references : 0 };
}
