import type { Stretch } from '../article/passage';
import { sentencesOf } from '../article/sentences/sentences-of';
import { opensTeaser } from '../article/vocabulary';
import type { Told } from './claim';
import { OFFERS_ITSELF } from './cues/contact-cues';
import { cuesOf } from './cues/cues-of';
import { rank } from './rank';

/** A sentence that may be shown. */
export interface Statement extends Stretch {
  text: string;
  startsBlock: boolean;
}

const QUESTION = /[?？؟]["”»)\s]*$/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Shorter, it is a label; longer, a list run together. In letters; a character of the dense scripts counts for more. */
const SHORTEST = 40;
const LONGEST = 450;
const DENSITY = 2.5;

/** The statements of some blocks, in order: sentences but questions, lead-ins, labels, teasers and offers of the publisher. */
export function statementsIn({ blocks, language }: Told, indices: readonly number[]): Statement[] {
  return indices.flatMap((index) => {
    const block = blocks[index];
    const sentences = block === undefined ? [] : sentencesOf(block, language);
    return sentences
      .map(({ start, end, text }, i) => ({ block: index, start, end, text, startsBlock: i === 0 }))
      .filter(({ text }) => isStatement(text, language));
  });
}

function isStatement(text: string, language: string | null): boolean {
  const length = text.length * (DENSE.test(text) ? DENSITY : 1);
  const says = length >= SHORTEST && length <= LONGEST && !QUESTION.test(text) && !/[:：]$/u.test(text);
  return says && !opensTeaser(text, language) && !cuesOf(OFFERS_ITSELF, language).test(text);
}

/** The `k` statements that tell most, in order. `sectionStarts`: indices of those that begin a section. */
export function mostTelling(
  statements: readonly Statement[],
  k: number,
  { title, language }: Told,
  sectionStarts: ReadonlySet<number> = new Set(),
): Stretch[] {
  const sentences = statements.map(({ text }) => text);
  return rank({ sentences, title, language, k, sectionStarts }).flatMap((i) => {
    const statement = statements[i];
    return statement === undefined
      ? []
      : [{ block: statement.block, start: statement.start, end: statement.end }];
  });
}
