/** Where a phrase stands in a heading, and how much that says (3 it is the heading, 2 it begins it, 1 it stands inside). */
export interface PhraseMatch {
  score: 1 | 2 | 3;
  start: number;
  end: number;
}

/** Scripts that part no words by blanks, and Korean, which hangs particles on them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const JOINING = 'and|or|vs|versus|dan|atau|serta|y|o|e|et|ou|und|oder|en|of|и|или|ve|veya|và|hoặc|و|और|या';
/** Words that join two headings in one ("Benefits and risks"): both halves count as its beginning. */
const AFTER_JOIN = new RegExp(`(?:^|\\s)(?:${JOINING})$`, 'u');
const BEFORE_JOIN = /^\s+(?:and|vs|versus|dan|y|e|et|und|en|и|ve|và|و|और)\s/u;

/**
 * Looks for a phrase in a heading, both as `normalizeHeading` leaves them.
 * Out: the best match, or null. At either end of an unspaced heading a phrase scores 2, since its head may stand last.
 */
export function matchPhrase(heading: string, phrase: string): PhraseMatch | null {
  if (heading === phrase) return { score: 3, start: 0, end: heading.length };
  return UNSPACED.test(phrase) ? matchUnspaced(heading, phrase) : matchSpaced(heading, phrase);
}

function matchUnspaced(heading: string, phrase: string): PhraseMatch | null {
  const start = heading.lastIndexOf(phrase);
  if (start < 0) return null;
  const end = start + phrase.length;
  const atAnEdge = end === heading.length || heading.startsWith(phrase);
  return { score: atAnEdge ? 2 : 1, start: end === heading.length ? start : heading.indexOf(phrase), end };
}

function matchSpaced(heading: string, phrase: string): PhraseMatch | null {
  const start = ` ${heading} `.indexOf(` ${phrase} `);
  if (start < 0) return null;
  const end = start + phrase.length;
  const begins =
    start === 0 || AFTER_JOIN.test(heading.slice(0, start - 1)) || BEFORE_JOIN.test(heading.slice(end));
  return { score: begins ? 2 : 1, start, end };
}
