import { type Language, languagesFor } from '../vocabulary/languages';
import { abbreviationsOf } from './abbreviations';

/** A sentence of a text: `start` and `end` are UTF-16 offsets, `text` is what stands between, trimmed. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/**
 * Splits one block's text into sentences, by the platform's rules (UAX 29) and, where those break after an abbreviation,
 * an initial, a number or before a citation mark, put together again.
 * In: the text and its language (BCP 47 or null). Out: the sentences in order; together they hold every word of the text.
 */
export function splitSentences(text: string, language: string | null): Sentence[] {
  const abbreviations = abbreviationsOf(knownOrEnglish(language));
  const starts = startsIn(text, segmenterFor(language));
  const kept = starts.filter(
    (at) => at === 0 || !goesOn(text.slice(0, at), text.slice(at, at + AHEAD), abbreviations),
  );
  const all = [...new Set([...kept, ...endsOfMarks(text), text.length])].sort((a, b) => a - b);
  return all.slice(0, -1).flatMap((start, i) => trimmed(text, start, all[i + 1] ?? text.length));
}

/** So much of what follows tells whether a sentence goes on; a citation in brackets is no longer. In characters. */
const AHEAD = 400;

/** The platform copies the whole text for each of its sentences, so that a long one must be given in pieces. In characters. */
const PIECE = 10_000;

/** All after which the platform may break (UAX 29: Sentence_Break of STerm, ATerm, Sep, CR, LF). */
export const MAY_END_ONE = /[\p{Sentence_Terminal}.\u2024\ufe52\uff0e\r\n\u0085\u2028\u2029]/u;

function startsIn(text: string, segmenter: Intl.Segmenter): number[] {
  // Most blocks of a page are one sentence, or none.
  const first = text.search(MAY_END_ONE);
  if (first < 0 || first === text.length - 1) return [0];
  const starts: number[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfPiece(text, from);
    for (const { index } of segmenter.segment(text.slice(from, to))) starts.push(from + index);
    from = to;
  }
  return starts;
}

/** Behind the last stop that the piece has; a text without stops is cut anywhere. */
function endOfPiece(text: string, from: number): number {
  const most = from + PIECE;
  if (most >= text.length) return text.length;
  const stop = Math.max(text.lastIndexOf('. ', most - 2) + 2, text.lastIndexOf('。', most - 1) + 1);
  return stop > from + 1 ? stop : most;
}

/** A citation mark behind a stop belongs to the sentence before it: "… lungs.[3] The …", "… lungs.12,13 The …". */
const STOP_AND_MARK =
  /[.!?。！？]["”’)]*(?:\s*(?:\[[\d,;\s–-]+\])+|\([\d,;\s–-]+\)|(?<=\p{L}["”’)]*\.)\d{1,3}(?:[,–-]\d{1,3})*)\s*(?=["“‘«(]*[\p{Lu}\p{Lo}])/gu;

function endsOfMarks(text: string): number[] {
  return [...text.matchAll(STOP_AND_MARK)].map((match) => match.index + match[0].length);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string | null): Intl.Segmenter {
  const tag = supported(language) ? language : 'en';
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, segmenter);
  return segmenter;
}

/** A page's `lang` may be no language tag at all, on which Intl throws. */
function supported(language: string | null): language is string {
  return language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
}

function knownOrEnglish(language: string | null): readonly Language[] {
  const known = languagesFor(language);
  return known.length > 2 ? ['en'] : known;
}

const CITATION_MARK = /^\s*\[\d[\d,;\s–-]*\]/u;
const INSIDE_MARK = /[[(]\s*$/u;
const OPENING_ONLY = /(?:^|[.!?。！？\s])["“‘«「『([]+$/u;
const SMALL_LETTER = /^["'“‘«(]*\p{Ll}/u;
const CLOSING_FIRST = /^\s*[.,;"”’»)\]」』]+(?:\s|\[|$)/u;
const CITATION_ALONE = /^\s*\([^()]*(?:1[89]|20)\d{2}[a-h]?\)\s*(?:\.\s*)?(?:$|\p{Lu})/u;
const LAST_WORD = /(?<![\p{L}\p{M}\p{N}.-])[.-]*([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.-]*)\.["'”’)]*\s*$/u;
const INITIAL = /(?:^|[\s(.-])\p{Lu}\.\s*$/u;
const ENDS_ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;
const OPEN_QUESTION = /[?!？！]["'”’»」』)]+\s*$/u;

/** Whether the sentence goes on at a place where the platform would break it. */
function goesOn(before: string, next: string, abbreviations: ReadonlySet<string>): boolean {
  if ([CLOSING_FIRST, CITATION_MARK, CITATION_ALONE].some((form) => form.test(next))) return true;
  const end = before.slice(-80);
  if (INSIDE_MARK.test(end) || OPENING_ONLY.test(end)) return true;
  if (INITIAL.test(end) && !endsWithLetterName(end)) return true;
  if (ENDS_ORDINAL.test(end)) return isOrdinal(end, next);
  if (SMALL_LETTER.test(next) && (/\.\s*$/.test(end) || OPEN_QUESTION.test(end))) return true;
  const word = LAST_WORD.exec(end)?.[1]?.toLowerCase();
  return word !== undefined && isAbbreviation(word, next, abbreviations);
}

/** "… of vitamin C. Then …": a single capital letter that is a name and not an initial. */
function endsWithLetterName(before: string): boolean {
  return /\b(?:and|or|than|as|vitamin|type|plan|hepatitis|grade|phase|part) [A-Z]\.\s*$/i.test(before);
}

/** A list's "2. Then", where the number begins, and a date's "1. Januar"; elsewhere "… by 5. Then" ends a sentence. */
function isOrdinal(before: string, next: string): boolean {
  return (
    /(?:^|\p{L}{4}[.!?;:]\s+)\d{1,2}\.\s*$/u.test(before) ||
    SMALL_LETTER.test(next) ||
    /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/.test(next)
  );
}

/** Ends of lists ("etc.", "dll.") do end a sentence before a capital; titles and the like do not. */
const MAY_END = new Set(
  'etc al dll dkk dsb usw ecc enz вв г гг др пр т.д т.п v.v vb vs inc ltd co corp jr sr a.m p.m u.s u.k tbk ph.d m.d s.a'.split(
    ' ',
  ),
);

function isAbbreviation(word: string, next: string, abbreviations: ReadonlySet<string>): boolean {
  if (!abbreviations.has(word) && !abbreviations.has(word.split('.').at(-1) ?? '')) return false;
  return !MAY_END.has(word) || !/^["'“‘«(]*\p{Lu}/u.test(next);
}

function trimmed(text: string, start: number, end: number): Sentence[] {
  const piece = text.slice(start, end);
  const words = piece.trim();
  const from = start + piece.length - piece.trimStart().length;
  return words === '' ? [] : [{ start: from, end: from + words.length, text: words }];
}
