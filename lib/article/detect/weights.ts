// Made by tests/article/detect/train.ts; not to be edited by hand.

/** Twentieths of the log-odds that a page is an article, after each round of signs: the bias, then the weights of all signs so far. */
export const WEIGHTS: readonly (readonly number[])[] = [
  [-24, -30, -51, 36, 15, 30, 27, 30, 45],
  [-25, -24, -48, 30, 17, 35, 27, 24, 30, -34, -53, 36],
  [26, -19, -50, 31, 14, 35, 26, 27, 22, -25, -42, 18, -57, 24, -35, 32],
];
