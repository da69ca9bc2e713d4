import type { Block } from '../article/block';
import { passageAt, type Stretch } from '../article/passage';
import type { About } from '../article/schema';
import { sentencesOf } from '../article/sentences/sentences-of';
import { splitSentences } from '../article/sentences/split-sentences';
import { type Language, languagesFor } from '../article/vocabulary';
import { phrases } from '../article/vocabulary/phrases';
import { cuesOf } from './cues/cues-of';
import { ASKS_FOR_A_VISIT, DISCLOSES, LABELS_A_DISCLOSURE } from './cues/disclosure-cues';
import { guessLanguage } from './guess-language';

export interface AboutInput {
  /** The article's blocks, without those of the reference list. */
  blocks: readonly Block[];
  byline: string | null;
  /** ISO 8601 date or date-time. */
  published: string | null;
  references: readonly unknown[];
  /** BCP 47 or null. */
  language: string | null;
}

/** A block longer than this is shown by its first sentences. In letters. */
const LONGEST = 400;

/**
 * What the page says of itself: who wrote it and when, how many references it lists, whose interests and money it names,
 * and whether it asks the reader to come or call. Each with the words found, null where none were; nothing is judged.
 */
export function aboutPage({ blocks, byline, published, references, language }: AboutInput): About {
  const known = language ?? guessLanguage(blocks.map(({ text }) => text).join('\n'));
  const passage = (stretch: Stretch | null) => (stretch === null ? null : passageAt(blocks, stretch, []));
  return {
    author: byline,
    date: published,
    references: references.length,
    disclosure: passage(labelledDisclosure(blocks, known) ?? firstSentence(blocks, known, DISCLOSES)),
    contact: passage(firstSentence(blocks, known, ASKS_FOR_A_VISIT)),
  };
}

/** What stands under a heading such as "Funding", or behind it as a label ("Funding: none."). */
function labelledDisclosure(blocks: readonly Block[], language: string | null): Stretch | null {
  const at = blocks.findIndex((block) => isLabelled(block, language));
  const block = blocks[at];
  if (block === undefined) return null;
  const isAll = block.kind === 'heading' || labelOf(block).length === block.text.length;
  if (!isAll) return beginning(at, block.text, language);
  const next = blocks[at + 1];
  return next === undefined || next.kind === 'heading'
    ? { block: at, start: 0, end: block.text.length }
    : beginning(at + 1, next.text, language);
}

/** "Funding: …", "Conflict of interest." in front of a paragraph, where the bold run does not tell. */
const LABEL = /^(?:[^.!?。:：]{2,60}[:：]|\S+(?:\s\S+){0,3}?\.)/u;

/** What may follow in a label that is still one: "Funding statement", not "Funding your first shop". */
const STILL_A_LABEL =
  /^(?:and|or|und|et|y|e|dan|en|и|ve|statements?|information|disclosures?|sources?|notes?|of|by|der|des|de|dos|del|degli|penulis|авторов)(?!\p{L})/u;

/** The words in front that may be a label; "" if none. */
function labelOf({ kind, text, boldLead }: Block): string {
  return kind === 'heading' ? text : text.slice(0, boldLead) || (LABEL.exec(text)?.[0] ?? '');
}

function isLabelled(block: Block, language: string | null): boolean {
  const label = labelOf(block).toLowerCase();
  const words = label.replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ').trim();
  const tongues = new Set<Language>([...languagesFor(language), 'en']);
  return words !== '' && [...tongues].some((tongue) => isLabel(words, tongue));
}

function isLabel(words: string, language: Language): boolean {
  return phrases(LABELS_A_DISCLOSURE[language]).some((phrase) => {
    const rest = words.startsWith(phrase) ? words.slice(phrase.length) : null;
    return rest === '' || (rest?.startsWith(' ') === true && STILL_A_LABEL.test(rest.trimStart()));
  });
}

/** The block, or as many whole sentences of it as are short enough to show, one at least. */
function beginning(block: number, text: string, language: string | null): Stretch {
  const sentences = splitSentences(text, language);
  const last = sentences.findLast(({ end }) => end <= LONGEST) ?? sentences[0];
  return { block, start: 0, end: last?.end ?? text.length };
}

function firstSentence(
  blocks: readonly Block[],
  language: string | null,
  cues: Record<Language, string>,
): Stretch | null {
  for (const [at, block] of blocks.entries()) {
    if (!holds(cues, block.text, language)) continue;
    const found = sentencesOf(block, language).find((sentence) => holds(cues, sentence.text, language));
    if (found !== undefined) return { block: at, start: found.start, end: found.end };
  }
  return null;
}

/** English words of this kind stand on pages of any language ("Funding", "Sponsored content"). */
function holds(cues: Record<Language, string>, text: string, language: string | null): boolean {
  const [own, english] = [cuesOf(cues, language), cuesOf(cues, 'en')];
  return own.test(text) || (english !== own && english.test(text));
}
