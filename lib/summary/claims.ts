import type { Stretch } from '../article/passage';
import type { ClaimRole, Claims, Told } from './claim';
import { namingHeadings } from './heading-claims';
import { listedClaims } from './listed-claims';
import { statedClaims, statedWarnings } from './stated-claims';

/**
 * Benefits and risks that the article names. Where its author lists them, the list is trusted, and only who should not is
 * added to the risks; else headings that name one and sentences that state one are taken.
 */
export function claimsIn(told: Told): Claims {
  return { benefits: claimsOf(told, 'benefits'), risks: claimsOf(told, 'risks') };
}

function claimsOf(told: Told, role: ClaimRole): Stretch[] {
  const listed = listedClaims(told, role);
  const beside = listed.length > 0 ? besides(told, role) : elsewhere(told, role);
  const blocks = new Set(listed.map(({ block }) => block));
  return [...listed, ...beside.filter(({ block }) => !blocks.has(block))].sort(inTextOrder);
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
