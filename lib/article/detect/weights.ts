// Made by tests/article/detect/train.ts; not to be edited by hand.
import type { SignalName } from './signals';

/** Log-odds that a page is an article. */
export const WEIGHTS: Readonly<Record<SignalName | 'bias', number>> = {
  bias: 2.08,
  linked: -2.78,
  scattered: -1.35,
  little: -1.28,
  listAddress: -1.58,
  articleAddress: 1.18,
  numberedAddress: -0.51,
  ogArticle: 1.37,
  published: 1.19,
  articleMeta: -0.78,
  typedArticle: 1.27,
  typedPage: -0.74,
  datedTitle: 1.28,
  tellingTitle: 1.85,
  markedTitle: 1.46,
  buttons: -1.41,
  figures: 0.64,
  raised: -0.9,
  oneArticle: 1.18,
  author: -1.02,
  talk: -1.42,
  post: 0.79,
};
