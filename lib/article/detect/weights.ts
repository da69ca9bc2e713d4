// Made by tests/article/detect/train.ts; not to be edited by hand.
import type { SignalName } from './signals';

/** Log-odds that a page is an article. */
export const WEIGHTS: Readonly<Record<SignalName | 'bias', number>> = {
  bias: 2.23,
  listAddress: -1.85,
  articleAddress: 1.25,
  slug: 0.89,
  ogArticle: 1.32,
  little: -1.34,
  scattered: -1.41,
  talk: -2.14,
  linked: -2.77,
  buttons: -1.55,
  raised: -0.83,
  oneArticle: 1.46,
  tellingTitle: 1.9,
  markedTitle: 1.15,
  dateByTitle: 1.17,
};
