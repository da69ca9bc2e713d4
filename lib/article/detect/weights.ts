// Made by tests/article/detect/train.ts; not to be edited by hand.
import type { SignalName } from './signals';

/** Log-odds that a page is an article. */
export const WEIGHTS: Readonly<Record<SignalName | 'bias', number>> = {
  bias: 2.28,
  listAddress: -1.82,
  articleAddress: 1.3,
  slug: 0.84,
  ogArticle: 1.33,
  little: -1.35,
  scattered: -1.42,
  talk: -2.14,
  linked: -2.79,
  buttons: -1.56,
  raised: -0.85,
  oneArticle: 1.45,
  tellingTitle: 1.9,
  markedTitle: 1.15,
  dateByTitle: 1.16,
};
