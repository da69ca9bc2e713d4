// Made by tests/article/detect/train.ts; not to be edited by hand.
import type { SignalName } from './signals';

/** Log-odds that a page is an article. */
export const WEIGHTS: Readonly<Record<SignalName | 'bias', number>> = {
  bias: 2.36,
  ogArticle: 1.55,
  articleMeta: -0.48,
  listAddress: -1.7,
  articleAddress: 1.1,
  numberedAddress: -0.65,
  slug: 0.72,
  tellingTitle: 1.7,
  markedTitle: 1.04,
  typedArticle: 1.19,
  typedPage: -0.85,
  dateByTitle: 1.78,
  little: -1.26,
  scattered: -1.48,
  talk: -1.46,
  linked: -2.71,
  buttons: -1.47,
  oneArticle: 1.32,
  raised: -0.91,
};
