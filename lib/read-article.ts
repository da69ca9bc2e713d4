import type { Article } from './article/schema';

/** Reads the article of a page: the live document goes in, unchanged, plain JSON comes out. */
export function readArticle(document: Document): Article {
  return {
    isArticle: true,
    title: document.title,
    byline: null,
    published: null,
    siteName: null,
    language: document.documentElement.lang || null,
    text: document.body?.textContent ?? '',
    outline: [],
    summary: { keyPoints: [], benefits: [], risks: [], procedure: [], evidence: [], conclusion: [] },
    references: [],
  };
}
