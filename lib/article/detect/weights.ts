// Made by tests/article/detect/train.ts; not to be edited by hand.
import type { SignalName } from './signals';

/** Log-odds that a page is an article. */
export const WEIGHTS: Readonly<Record<SignalName | 'bias', number>> = {
  bias: 2.39,
  linked: -2.69,
  scattered: -1.47,
  little: -1.28,
  listAddress: -1.7,
  articleAddress: 1.09,
  numberedAddress: -0.65,
  slug: 0.73,
  ogArticle: 1.57,
  articleMeta: -0.5,
  typedArticle: 1.18,
  typedPage: -0.85,
  dateByTitle: 1.77,
  tellingTitle: 1.72,
  markedTitle: 1.04,
  buttons: -1.52,
  raised: -0.92,
  oneArticle: 1.3,
  talk: -1.44,
};
