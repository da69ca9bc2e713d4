import { opensTeaser } from '../article/vocabulary/opens-teaser';
import { OFFERS_ITSELF } from './cues/contact-cues';
import { cuesOf } from './cues/cues-of';

const QUESTION = /[?？؟]["”»)\s]*$/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Shorter, it is a label; longer, a list run together. In letters; a character of the dense scripts counts for more. */
const SHORTEST = 40;
const LONGEST = 450;
const DENSITY = 2.5;

/**
 * Whether a sentence states something: it is no question, lead-in, label, teaser or offer of the publisher.
 * In: the sentence; BCP 47 tag or null.
 */
export function isStatement(text: string, language: string | null): boolean {
  const length = text.length * (DENSE.test(text) ? DENSITY : 1);
  const says = length >= SHORTEST && length <= LONGEST && !QUESTION.test(text) && !/[:：]$/u.test(text);
  return says && !opensTeaser(text, language) && !cuesOf(OFFERS_ITSELF, language).test(text);
}
