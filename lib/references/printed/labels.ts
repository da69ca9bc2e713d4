/**
 * What a token of a printed reference belongs to. `T` and `C` open a title or container that `t` and `c` go on with;
 * `F` is the family name of an author, `G` whatever else stands among the authors.
 */
export const LABELS = ['F', 'G', 'T', 't', 'C', 'c', 'V', 'I', 'P', 'Y', 'D', 'U', 'B', 'O'] as const;
export type Label = (typeof LABELS)[number];
