import { UNSPACED } from './unspaced';

/** Where a phrase stands in a heading, and how much that says (3 it is the heading, 2 it begins it, 1 it stands inside). */
export interface PhraseMatch {
  score: 1 | 2 | 3;
  start: number;
  end: number;
}

const JOINING = 'and|or|vs|versus|dan|atau|serta|y|o|e|et|ou|und|oder|en|of|и|или|ve|veya|và|hoặc|و|और|या';
const JOINED = new RegExp(`\\s(?:${JOINING}|;)\\s`, 'u');
const OF =
  /^\s(?:of|for|in|on|from|de|du|des|der|von|zu|zur|zum|di|dei|della|do|da|dos|van|dari|untuk|pada|tentang)\s/u;

/** Words that join two headings in one ("Benefits and risks"): both halves count as its beginning. */
const AFTER_JOIN = new RegExp(`(?:^|\\s)(?:${JOINING})$`, 'u');
const BEFORE_JOIN = /^\s+(?:and|vs|versus|dan|y|e|et|und|en|и|ve|và|و|और)\s/u;

/** A phrase of the vocabulary, as `normalizeHeading` leaves it. */
export interface HeadingPhrase {
  text: string;
  /** Counts only as a whole heading, as one side of an "and" or colon, or before "of" and its like ("=data"). */
  alone: boolean;
  /** Words of which one must follow somewhere, for "how … works/work"; else null. */
  following: readonly string[] | null;
  /** Counts only where the heading begins with it ("^role of"). */
  first: boolean;
  /** Words that must not come next ("what is !the/your"). */
  notBefore: readonly string[];
}

/**
 * Looks for a phrase in a heading, both as `normalizeHeading` leaves them.
 * Out: the best match, or null. At either end of an unspaced heading a phrase scores 2, since its head may stand last.
 */
export function matchPhrase(heading: string, phrase: HeadingPhrase): PhraseMatch | null {
  const { text, alone, following, first, notBefore } = phrase;
  if (heading === text) return { score: 3, start: 0, end: heading.length };
  if (first && !heading.startsWith(text)) return null;
  if (notBefore.some((word) => ` ${heading} `.includes(` ${text} ${word} `))) return null;
  if (following !== null) return matchParts(heading, text, following);
  if (alone && !standsAlone(heading, text)) return null;
  return UNSPACED.test(text) ? matchUnspaced(heading, text) : matchSpaced(heading, text);
}

function matchParts(heading: string, text: string, following: readonly string[]): PhraseMatch | null {
  const fits =
    heading.startsWith(`${text} `) && following.some((word) => `${heading} `.includes(` ${word} `));
  return fits ? { score: 2, start: 0, end: heading.length } : null;
}

function standsAlone(heading: string, phrase: string): boolean {
  const sides = heading.split(JOINED);
  return (
    sides.includes(phrase) || (heading.startsWith(`${phrase} `) && OF.test(heading.slice(phrase.length)))
  );
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
