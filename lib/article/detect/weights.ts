// Made by tests/article/detect/train.ts; not to be edited by hand.
import type { SignalName } from './signals';

/** Log-odds that a page is an article. */
export const WEIGHTS: Readonly<Record<SignalName | 'bias', number>> = {
  bias: 2.37,
  listAddress: -1.7,
  articleAddress: 1.18,
  numberedAddress: -0.62,
  slug: 0.74,
  little: -1.28,
  scattered: -1.43,
  talk: -1.48,
  linked: -2.77,
  articleMeta: -0.63,
  raised: -0.9,
  ogArticle: 1.66,
  buttons: -1.46,
  tellingTitle: 1.65,
  markedTitle: 1.01,
  oneArticle: 1.32,
  dateByTitle: 1.75,
  typedArticle: 1.12,
  typedPage: -0.45,
};
