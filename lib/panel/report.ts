import type { Article } from '../article/schema';
import type { Page } from './page';

/** What a report of a wrong reading is made of. */
export interface Reported {
  page: Page;
  /** Version of the extension. */
  version: string;
  /** Name and version of the browser, as it gives them itself. */
  browser: string;
  /** The reader allows the page's own words to stand in it. */
  withContent: boolean;
}

/**
 * A text for the reader to copy, for those who mend the reading: names in English, one fact a line, page's words only where
 * the reader allowed them. It is shown before it is copied, and goes nowhere by itself.
 */
export function reportText({ page, version, browser, withContent }: Reported): string {
  const facts = [`Sumber ${version}`, `browser: ${browser}`, ...pageFacts(page)];
  const content = withContent && page.status === 'ready' ? ['', ...contentOf(page.article)] : [];
  return [...facts, ...content].join('\n');
}

function pageFacts(page: Page): string[] {
  switch (page.status) {
    case 'ready':
      return [`address: ${page.url}`, ...counts(page.article)];
    case 'not-readable':
      return [`not readable: ${page.reason}`];
    case 'failed':
      return [`failed: ${page.detail}`];
    default:
      return [`state: ${page.status}`];
  }
}

function counts({ isArticle, language, text, outline, summary, references }: Article): string[] {
  const parts = Object.entries(summary).map(([part, passages]) => `${part} ${passages.length}`);
  const withDoi = references.filter(({ doi }) => doi !== null).length;
  const mentioned = references.filter(({ mentions }) => mentions.length > 0).length;
  return [
    `article: ${isArticle ? 'yes' : 'no'}`,
    `language: ${language ?? 'unknown'}`,
    `characters: ${text.length}`,
    `headings: ${outline.length}`,
    `passages: ${parts.join(', ')}`,
    `references: ${references.length}, with a DOI ${withDoi}, mentioned ${mentioned}`,
  ];
}

function contentOf({ title, byline, published, outline, summary, references }: Article): string[] {
  const passages = Object.entries(summary).flatMap(([part, found]) => [
    `[${part}]`,
    ...found.map((passage) => `- ${passage.text}`),
  ]);
  return [
    `title: ${title ?? ''}`,
    `byline: ${byline ?? ''}`,
    `published: ${published ?? ''}`,
    '[outline]',
    ...outline.map(
      ({ level, title: heading, role }) => `${'#'.repeat(level)} ${heading} (${role ?? 'no role'})`,
    ),
    ...passages,
    '[references]',
    ...references.map(({ number, text, doi }) => `${number}. ${text} | ${doi ?? 'no DOI'}`),
  ];
}
