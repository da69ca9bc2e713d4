/** "1.", "2.3 ", "IV)", "a." before a heading. Letters need a dot or bracket, so that "A word on safety" keeps its "a". */
const NUMBERING =
  /^\s*(?:\p{Nd}+(?:\.\p{Nd}+)*[.):]?\s+|\p{Nd}+(?:\.\p{Nd}+)*[.):、．]|[ivxlc]+[.)]\s+|\p{L}[.)]\s+)/u;

/** What parts "Pros – why live in one?" in two. */
const CLAUSE_END = /[:：;|]|\s[-–—]\s/gu;

/** "Pros & cons", "Methods/design". */
const AND_SIGN = /(?<=[\p{L}\p{N}]\s{0,3})[&/](?=\s*[\p{L}\p{N}])/gu;

/**
 * A heading or phrase as it is compared: NFKC, lower case, without numbering, punctuation and emoji, single blanks;
 * "&" and "/" are "and", and ";" parts what a colon or dash parts.
 */
export function normalizeHeading(text: string): string {
  const lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307/g, '');
  return lower
    .replace(NUMBERING, '')
    .replace(AND_SIGN, ' and ')
    .replace(CLAUSE_END, ' ; ')
    .replace(/[^\p{L}\p{M}\p{N};]+/gu, ' ')
    .replace(/^[ ;]+|(?<![ ;])[ ;]+$/g, '');
}
