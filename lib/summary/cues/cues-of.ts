import { type Language, languagesFor } from '../../article/vocabulary';
import { type Cues, cuePattern } from './cue-pattern';

const patterns = new Map<string, Cues>();

/**
 * The pattern of one table's cues in a page's language (all languages' where it is unknown). Built once and kept.
 * In: a table of `cuePattern` notation; BCP 47 tag or null.
 */
export function cuesOf(
  table: Record<Language, string>,
  language: string | null,
  { atStart = false } = {},
): Cues {
  const list = languagesFor(language)
    .map((known) => table[known])
    .join('|');
  const key = `${atStart} ${list}`;
  const pattern = patterns.get(key) ?? cuePattern(list, { atStart });
  patterns.set(key, pattern);
  return pattern;
}
