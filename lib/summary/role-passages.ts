import type { Stretch } from '../article/passage';
import type { Role } from '../article/roles';
import type { Told } from './claim';
import { cuesOf } from './cues/cues-of';
import { TELLS_OF_A_STUDY } from './cues/study-cues';
import { isTold } from './sections';
import { mostTelling, statementsIn } from './statements';

/** How many sentences, and how many steps of a list, tell a role. */
const SENTENCES = 3;
const STEPS = 8;

/** How it is done: the steps, where the section lists them, else its most telling sentences. */
export function procedure(told: Told): Stretch[] {
  const own = blocksOf(told, 'procedure');
  const steps = own.filter((index) => told.blocks[index]?.kind === 'item').slice(0, STEPS);
  const text = own.filter((index) => told.blocks[index]?.kind === 'paragraph');
  const listed = steps.map((index) => ({
    block: index,
    start: 0,
    end: told.blocks[index]?.text.length ?? 0,
  }));
  return listed.length > 1 ? listed : mostTelling(statementsIn(told, text), SENTENCES, told);
}

/** The evidence that the article describes: its section on it (without what concludes the article), else sentences that tell of a study. */
export function evidence(told: Told, concluding: readonly number[]): Stretch[] {
  const concludes = new Set(concluding);
  const own = blocksOf(told, 'evidence').filter((index) => !concludes.has(index));
  if (own.length > 0) return mostTelling(statementsIn(told, own), SENTENCES, told);
  const study = cuesOf(TELLS_OF_A_STUDY, told.language);
  const all = told.blocks.flatMap(({ kind, section }, index) =>
    kind === 'paragraph' && isTold(told.sections[section]) ? [index] : [],
  );
  return mostTelling(
    statementsIn(told, all).filter(({ text }) => study.test(text)),
    SENTENCES,
    told,
  );
}

function blocksOf({ blocks, sections }: Told, role: Role): number[] {
  return blocks.flatMap(({ kind, section }, index) =>
    kind !== 'heading' && sections[section]?.roles[0] === role ? [index] : [],
  );
}
