import { type Language, languagesFor } from '../../article/vocabulary/languages';
import { type Cues, cuePattern } from './cue-pattern';

/** Tables stay; a page asks them for thousands of sentences. */
const patterns = new WeakMap<Record<Language, string>, Map<string, Cues>>();

/**
 * The pattern of one table's cues in a page's language (all languages' where it is unknown). Built once and kept.
 * In: a table of `cuePattern` notation; BCP 47 tag or null.
 */
export function cuesOf(
  table: Record<Language, string>,
  language: string | null,
  { atStart = false } = {},
): Cues {
  const languages = languagesFor(language);
  const key = `${atStart} ${languages.length === 1 ? languages[0] : languages.join()}`;
  const known = patterns.get(table) ?? new Map<string, Cues>();
  const pattern = known.get(key) ?? cuePattern(languages.map((one) => table[one]).join('|'), { atStart });
  patterns.set(table, known.set(key, pattern));
  return pattern;
}
