import type { PageBlock } from '../page-block';
import { chooseBlocks } from './choose-blocks';
import { CONTEXT_FEATURES, type ContextFeatureName, firstLook } from './context-features';
import { keepDeclarations } from './declarations';
import { dropRelated } from './drop-related';
import { FEATURES, type FeatureName, viewOf } from './features';
import { surroundingsOf } from './surroundings';
import { CONTEXT_WEIGHTS, OWN_WEIGHTS } from './weights';

const OWN_NAMES = Object.keys(FEATURES) as FeatureName[];
const CONTEXT_NAMES = Object.keys(CONTEXT_FEATURES) as ContextFeatureName[];

/**
 * Which blocks of the page are the article, in two looks: what each block is, and what its neighbours turned out to be.
 * In: all blocks of the page, the document's title, the language (BCP 47 or null). Out: one truth value a block.
 */
export function selectContent(
  blocks: readonly PageBlock[],
  documentTitle: string,
  language: string | null,
): boolean[] {
  const around = surroundingsOf(blocks, documentTitle);
  const own = blocks.map((_, index) => {
    const view = viewOf(blocks, index, around, language);
    return OWN_NAMES.map((name) => FEATURES[name](view));
  });
  const look = firstLook(
    blocks,
    around,
    own.map((values) => chance(OWN_WEIGHTS.bias + weighed(values, OWN_NAMES, OWN_WEIGHTS))),
  );
  const odds = own.map((values, index) => {
    const context = CONTEXT_NAMES.map((name) => CONTEXT_FEATURES[name](look, index));
    return (
      CONTEXT_WEIGHTS.bias +
      weighed(values, OWN_NAMES, CONTEXT_WEIGHTS) +
      weighed(context, CONTEXT_NAMES, CONTEXT_WEIGHTS)
    );
  });
  return dropRelated(blocks, keepDeclarations(blocks, chooseBlocks(blocks, odds)), language);
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

function weighed<Name extends string>(
  values: readonly number[],
  names: readonly Name[],
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  names.forEach((name, i) => {
    sum += (values[i] ?? 0) * weights[name];
  });
  return sum;
}
