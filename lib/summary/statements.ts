import type { Stretch } from '../article/passage';
import { sentencesOf } from '../article/sentences/sentences-of';
import type { Told } from './claim';
import { isStatement } from './is-statement';
import { rank } from './rank';

/** A sentence that may be shown. */
export interface Statement extends Stretch {
  text: string;
  startsBlock: boolean;
}

/** The statements of some blocks, in order. */
export function statementsIn({ blocks, language }: Told, indices: readonly number[]): Statement[] {
  return indices.flatMap((index) => {
    const block = blocks[index];
    const sentences = block === undefined ? [] : sentencesOf(block, language);
    return sentences
      .map(({ start, end, text }, i) => ({ block: index, start, end, text, startsBlock: i === 0 }))
      .filter(({ text }) => isStatement(text, language));
  });
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
