import type { Article, Reference } from '../../lib/article/schema';
import { preferencesSchema } from '../../lib/panel/preferences';

/** A reference with nothing but its words; `given` says more. */
export function aReference(given: Partial<Reference> = {}): Reference {
  const nothing = {
    label: null,
    prefix: '',
    doi: null,
    pmid: null,
    pmcid: null,
    arxiv: null,
    isbn: null,
    url: null,
  };
  return { number: 1, text: 'Lv C. Exosomes. 2025.', ...nothing, item: {}, mentions: [], ...given };
}

/** An article without parts; `given` says more. */
export function anArticle(given: Partial<Article> = {}): Article {
  return {
    isArticle: true,
    title: 'Secretome for asthma',
    byline: null,
    published: null,
    siteName: null,
    language: 'en',
    text: '',
    outline: [],
    summary: { keyPoints: [], benefits: [], risks: [], procedure: [], evidence: [], conclusion: [] },
    references: [],
    about: { author: null, date: null, references: 0, disclosure: null, contact: null },
    unread: [],
    ...given,
  };
}

/** What the panel remembers where nothing was stored. */
export const noPreferences = preferencesSchema.parse({});

export const aPassage = (text: string, section: number | null = null, references: number[] = []) => ({
  text,
  prefix: '',
  section,
  references,
});
