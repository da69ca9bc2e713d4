import { passageAt } from '../../article/passage';
import type { Role } from '../../article/roles';
import type { Article, Heading, Passage } from '../../article/schema';
import { splitSentences } from '../../article/sentences/split-sentences';
import { type Line, linesOf } from './line-sections';

/** A sentence of the article that the model may choose. */
export interface Candidate {
  /** From 1, in text order; all that the model can answer with. */
  id: number;
  passage: Passage;
  /** Where the sentence begins in `Article.text`, in UTF-16 units. */
  at: number;
}

/** What is put before the model at most. */
export const BUDGET = {
  sentences: 120,
  /**
   * Some 3,000 to 4,000 tokens with numbers and headings: it fits the smallest window known of such models, 6,144 tokens,
   * with the instruction and the answer.
   */
  letters: 12_000,
} as const;

/** Shorter, it is a label; longer, a list run together. In letters. */
const SHORTEST = 20;
const LONGEST = 450;

/** Scripts that write a syllable or a word with one character, which the model counts as about one token, not a quarter. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSITY = 3;

const QUESTION_OR_LEAD_IN = /[?？؟:：]["”»)\s]*$/u;

/** Sections that are no part of what the article says. */
const NOT_TOLD: ReadonlySet<Role | null> = new Set<Role>(['references', 'related', 'boilerplate']);

interface Found extends Omit<Candidate, 'id'> {
  letters: number;
  startsLine: boolean;
}

/**
 * The sentences that a model may choose from, verbatim and in text order. Where the article has more than the budget, those
 * are kept first that the rules have chosen, then those that begin a paragraph.
 */
export function candidatesOf(article: Article): Candidate[] {
  const found = sentencesOf(article);
  const chosen = Object.values(article.summary).flat();
  const tierOf = ({ passage, startsLine }: Found) =>
    chosen.some(({ text }) => text.includes(passage.text)) ? 0 : startsLine ? 1 : 2;
  const tiers = found.map((sentence) => ({ sentence, tier: tierOf(sentence) }));
  const kept = withinBudget(tiers.sort((a, b) => a.tier - b.tier).map(({ sentence }) => sentence));
  return kept.sort((a, b) => a.at - b.at).map(({ passage, at }, index) => ({ id: index + 1, passage, at }));
}

function withinBudget(sentences: readonly Found[]): Found[] {
  let left: number = BUDGET.letters;
  const kept = sentences.filter(({ letters }) => {
    left -= letters;
    return left >= 0;
  });
  return kept.slice(0, BUDGET.sentences);
}

function sentencesOf({ text, title, outline, references, language }: Article): Found[] {
  const lines = linesOf(text, outline);
  const cited = citedBy(references);
  let lineStart = 0;
  return lines.flatMap((line, block) => {
    const start = lineStart;
    lineStart += line.text.length + 1;
    if (line.isHeading || line.text === title || !isTold(line, outline) || isListed(line, references))
      return [];
    return splitSentences(line.text, language)
      .map((sentence) => {
        const passage = passageAt(lines, { block, ...sentence }, []);
        const letters = lettersOf(passage.text);
        const at = start + sentence.start;
        return { passage: { ...passage, references: cited(passage) }, letters, at, startsLine: at === start };
      })
      .filter(({ passage, letters }) => canStandAlone(passage.text, letters));
  });
}

const lettersOf = (text: string): number => text.length + (DENSITY - 1) * (text.match(DENSE)?.length ?? 0);

const canStandAlone = (text: string, letters: number): boolean =>
  letters >= SHORTEST && letters <= LONGEST && !QUESTION_OR_LEAD_IN.test(text);

/** Whether neither the line's heading nor one around it is of references, teasers or boilerplate. */
function isTold({ section }: Line, outline: readonly Heading[]): boolean {
  let level = Number.POSITIVE_INFINITY;
  for (const heading of outline.slice(0, section + 1).reverse()) {
    if (heading.level >= level) continue;
    if (NOT_TOLD.has(heading.role)) return false;
    level = heading.level;
  }
  return true;
}

/** Whether a line is of the reference list, which need not have a heading. */
const isListed = ({ text }: Line, references: Article['references']): boolean =>
  references.some((reference) => text.includes(reference.text) || reference.text.includes(text));

/** Which references a sentence cites, by the passages that mention them. */
function citedBy(references: Article['references']): (passage: Passage) => number[] {
  const keyOf = ({ prefix, text }: Passage) => `${prefix}\n${text}`;
  const numbers = new Map<string, number[]>();
  for (const mention of references.flatMap(({ mentions }) => mentions)) {
    numbers.set(keyOf(mention), mention.references);
  }
  return (passage) => numbers.get(keyOf(passage)) ?? [];
}
