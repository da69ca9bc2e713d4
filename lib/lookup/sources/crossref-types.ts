import { wordTable } from '../../article/word-table';

/**
 * Crossref's types (https://api.crossref.org/types) → CSL's
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). CSL has no preprint:
 * it is an `article` whose genre says so. Neither has it a peer review of a manuscript: its `review` is a review of
 * the work whose title it bears, and would be printed as [Review of Review for …].
 */
export const CSL_TYPES = wordTable<string>({
  'journal-article': 'article-journal',
  'article-journal': 'article-journal',
  'proceedings-article': 'paper-conference',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'book-track': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-set': 'book',
  'book-series': 'book',
  proceedings: 'book',
  dissertation: 'thesis',
  report: 'report',
  'report-component': 'report',
  'report-series': 'report',
  standard: 'standard',
  dataset: 'dataset',
  database: 'dataset',
  'posted-content': 'article',
  'peer-review': 'article',
  journal: 'periodical',
  'journal-issue': 'periodical',
  'journal-volume': 'periodical',
});

/** Titles of book series, by their usual words: registries list series and book in either order. */
export const SERIES_TITLE =
  /^(lecture notes|studies in|advances in|progress in|communications in|springer|methods in|ifip)|\bseries\b/i;
