/** "1.", "2.3 ", "IV)", "a." before a heading. Letters need a dot or bracket, so that "A word on safety" keeps its "a". */
const NUMBERING =
  /^\s*(?:\p{Nd}+(?:\.\p{Nd}+)*[.):]?\s+|\p{Nd}+(?:\.\p{Nd}+)*[.):、．]|[ivxlc]+[.)]\s+|\p{L}[.)]\s+)/u;

/** A heading or phrase as it is compared: NFKC, lower case, without numbering, punctuation and emoji, single blanks; "&" and "/" are "and". */
export function normalizeHeading(text: string): string {
  const lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307/g, '');
  return lower
    .replace(NUMBERING, '')
    .replace(/[&/]/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
