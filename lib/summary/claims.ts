import type { Stretch } from '../article/passage';
import type { Steps } from '../article/steps';
import type { ClaimRole, Claims, Told } from './claim';
import { namingHeadings } from './heading-claims';
import { listedClaims } from './listed-claims';
import { statedClaims, statedWarnings } from './stated-claims';
import { tabledClaims } from './tabled-claims';

/**
 * Benefits and risks that the article names. Where its author lists them, the list is trusted, and only who should not is
 * added to the risks; else headings that name one and sentences that state one are taken.
 */
export function* claimSteps(told: Told): Steps<Claims> {
  const benefits = yield* stepsOf(told, 'benefits');
  const risks = yield* stepsOf(told, 'risks');
  return { benefits, risks };
}

function* stepsOf(told: Told, role: ClaimRole): Steps<Stretch[]> {
  const listed = listedClaims(told, role);
  yield;
  const apart = [...listed, ...outside(listed, tabledClaims(told, role))];
  yield;
  const beside = apart.length > 0 ? besides(told, role) : elsewhere(told, role);
  yield;
  return [...apart, ...outside(apart, beside)].sort(inTextOrder);
}

/** Those that stand in none of the blocks of the others. */
function outside(others: readonly Stretch[], some: readonly Stretch[]): Stretch[] {
  const blocks = new Set(others.map(({ block }) => block));
  return some.filter(({ block }) => !blocks.has(block));
}

function besides(told: Told, role: ClaimRole): Stretch[] {
  return role === 'risks' ? statedWarnings(told) : [];
}

function elsewhere(told: Told, role: ClaimRole): Stretch[] {
  const headings = namingHeadings(told, role).map((block) => ({
    block,
    start: 0,
    end: told.blocks[block]?.text.length ?? 0,
  }));
  return [...headings, ...statedClaims(told, role)];
}

const inTextOrder = (a: Stretch, b: Stretch): number => a.block - b.block || a.start - b.start;
