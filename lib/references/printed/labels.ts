/**
 * What a token of a printed reference belongs to. `T` and `C` open a title or container that `t` and `c` go on with;
 * `F` is the family name of an author, `G` whatever else stands among the authors. The year and whatever has no label of
 * its own come in two kinds, `Y` and `O` before the title and `y` and `o` behind it, so that the tagger, which remembers
 * one label only, does not open a second title.
 */
export const LABELS = [
  'F',
  'G',
  'T',
  't',
  'C',
  'c',
  'V',
  'I',
  'P',
  'Y',
  'D',
  'U',
  'B',
  'O',
  'y',
  'o',
] as const;
export type Label = (typeof LABELS)[number];
