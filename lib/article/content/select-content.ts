import type { PageBlock } from '../page-block';
import { mapped, type Steps } from '../steps';
import { chooseBlocks } from './choose-blocks';
import { CONTEXT_FEATURES, type ContextFeatureName, firstLook } from './context-features';
import { keepDeclarations } from './declarations';
import { relatedSteps } from './drop-related';
import { FEATURES, type FeatureName, viewOf } from './features';
import { keepHeadings } from './keep-headings';
import { surroundingsOf } from './surroundings';
import { CONTEXT_WEIGHTS, OWN_WEIGHTS } from './weights';

const OWN = Object.values(FEATURES);
const CONTEXT = Object.values(CONTEXT_FEATURES);
const OWN_NAMES = Object.keys(FEATURES) as FeatureName[];
const CONTEXT_NAMES = Object.keys(CONTEXT_FEATURES) as ContextFeatureName[];
/** The tables of weights as plain lists, for a page asks them for every block. */
const FIRST = OWN_NAMES.map((name) => OWN_WEIGHTS[name]);
const SECOND_OWN = OWN_NAMES.map((name) => CONTEXT_WEIGHTS[name]);
const SECOND_CONTEXT = CONTEXT_NAMES.map((name) => CONTEXT_WEIGHTS[name]);

/**
 * Which blocks of the page are the article, in two looks: what each block is, and what its neighbours turned out to be.
 * In: all blocks of the page, the document's title, the language (BCP 47 or null). Out: one truth value a block.
 */
export function* selectionSteps(
  blocks: readonly PageBlock[],
  documentTitle: string,
  language: string | null,
): Steps<boolean[]> {
  const around = surroundingsOf(blocks, documentTitle);
  yield;
  const own = yield* mapped(blocks, (_, index) => {
    const view = viewOf(blocks, index, around, language);
    return OWN.map((feature) => feature(view));
  });
  yield;
  const look = firstLook(
    blocks,
    around,
    own.map((values) => chance(OWN_WEIGHTS.bias + weighed(values, FIRST))),
  );
  yield;
  const odds = yield* mapped(own, (values, index) => {
    const context = CONTEXT.map((feature) => feature(look, index));
    return CONTEXT_WEIGHTS.bias + weighed(values, SECOND_OWN) + weighed(context, SECOND_CONTEXT);
  });
  yield;
  const chosen = keepDeclarations(blocks, chooseBlocks(blocks, odds));
  yield;
  return keepHeadings(blocks, yield* relatedSteps(blocks, chosen, language));
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

function weighed(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (values[i] as number) * (weights[i] as number);
  return sum;
}
