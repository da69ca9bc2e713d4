/** What the always-on detector tells of a page. */
export interface Judgement {
  isArticle: boolean;
  /** References counted cheaply; the reader's own count may be better. */
  references: number;
}

/** First judgement of a page over cheap signals: no layout, no library. */
export function detectArticle(document: Document): Judgement {
  const paragraphs = [...document.querySelectorAll('p')].filter(
    (p) => (p.textContent ?? '').length > 140,
  ).length;
  return { isArticle: paragraphs >= 5, references: 0 };
}
