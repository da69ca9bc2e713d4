import type { Passage, Summary } from '../../article/schema';

/** A sentence that could be put before the model. */
export interface Offered {
  passage: Passage;
  /** Where it begins in `Article.text`, in UTF-16 units. */
  at: number;
  startsLine: boolean;
}

/**
 * What is put before the model at most. With numbers and headings some 4,000 tokens; Chrome's model took 9,216 in January
 * 2026. The rest is for the instruction, the answer, and languages that need more tokens.
 */
export const BUDGET = { sentences: 120, letters: 12_000 } as const;

/** Scripts that write a syllable or a word with one character, which takes about one token and not a quarter. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSITY = 3;

const lettersOf = (text: string): number => text.length + (DENSITY - 1) * (text.match(DENSE)?.length ?? 0);

/**
 * Keeps to the budget, in text order. Kept first are the sentences that the rules have chosen, then those that begin a
 * paragraph; of either kind the first of every section before the second of any.
 */
export function withinBudget(offered: readonly Offered[], summary: Summary): Offered[] {
  let left: number = BUDGET.letters;
  return byWorth(offered, summary)
    .slice(0, BUDGET.sentences)
    .filter(({ passage }) => {
      left -= lettersOf(passage.text);
      return left >= 0;
    })
    .sort((a, b) => a.at - b.at);
}

function byWorth(offered: readonly Offered[], summary: Summary): Offered[] {
  const chosen = Object.values(summary).flat();
  const isChosen = ({ text }: Passage) => chosen.some((passage) => passage.text.includes(text));
  const inSection = new Map<number | null, number>();
  return offered
    .map((sentence) => {
      const { passage, startsLine } = sentence;
      const place = inSection.get(passage.section) ?? 0;
      inSection.set(passage.section, place + 1);
      return { sentence, place, tier: isChosen(passage) ? 0 : startsLine ? 1 : 2 };
    })
    .sort((a, b) => a.tier - b.tier || a.place - b.place)
    .map(({ sentence }) => sentence);
}
