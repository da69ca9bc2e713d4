import type { Block } from '../../article/block';
import { passageAt, type Stretch } from '../../article/passage';
import type { Passage } from '../../article/schema';
import { sentencesOf } from '../../article/sentences/sentences-of';
import type { Sentence } from '../../article/sentences/split-sentences';
import { type Citation, citedWithin } from './find-citations';

/** A sentence longer than this (a table without stops, a list run together) is cut to the words around the mark. */
const LONGEST = 500;

/**
 * The passages in which each reference is cited: the sentence that holds the mark.
 * Out: `Reference.number` → passages in text order, each once; a reference that is never cited has no entry.
 */
export function mentionsOf(
  citations: readonly Citation[],
  { blocks, language }: { blocks: readonly Block[]; language: string | null },
): Map<number, Passage[]> {
  const mentions = new Map<number, Map<string, Passage>>();
  for (const citation of citations) {
    const { block, number } = citation;
    const told = blocks[block];
    if (told === undefined) continue;
    const stretch = around(citation, sentencesOf(told, language), told.text);
    const passages = mentions.get(number) ?? new Map<string, Passage>();
    passages.set(`${block} ${stretch.start}`, passageAt(blocks, stretch, citedWithin(citations, stretch)));
    mentions.set(number, passages);
  }
  return new Map([...mentions].map(([number, passages]) => [number, [...passages.values()]]));
}

/** The sentence around a mark. One that begins with the mark ("[3] The …") is told by the sentence before it. */
function around({ block, start, end }: Stretch, sentences: readonly Sentence[], text: string): Stretch {
  const sentence = sentenceAt(sentences, start) ?? { start, end };
  const whole = { block, start: sentence.start, end: Math.max(sentence.end, end) };
  return whole.end - whole.start <= LONGEST ? whole : cut(whole, { start, end }, text);
}

/** The sentence that an offset stands in; undefined between two. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  const sentence = sentences[from];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}

/** Cuts at blanks, with most of the room before the mark, since a mark stands behind what it backs. */
function cut({ block, ...whole }: Stretch, mark: { start: number; end: number }, text: string): Stretch {
  const from = Math.max(whole.start, mark.end - Math.round(LONGEST * 0.8));
  const to = Math.min(whole.end, from + LONGEST);
  const firstBlank = text.indexOf(' ', from);
  const lastBlank = text.lastIndexOf(' ', to);
  const start = from === whole.start || firstBlank < 0 || firstBlank >= mark.start ? from : firstBlank + 1;
  const end = to === whole.end || lastBlank <= mark.end ? Math.max(to, mark.end) : lastBlank;
  return { block, start, end };
}
