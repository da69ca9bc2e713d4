import type { Stretch } from '../article/passage';
import type { ClaimRole, Claims, Told } from './claim';
import { namingHeadings } from './heading-claims';
import { listedClaims } from './listed-claims';
import { statedClaims } from './stated-claims';

/**
 * Benefits and risks that the article names. Where its author lists them, the list is trusted and nothing is added to it;
 * else headings that name one and sentences that state one are taken.
 */
export function claimsIn(told: Told): Claims {
  return { benefits: claimsOf(told, 'benefits'), risks: claimsOf(told, 'risks') };
}

function claimsOf(told: Told, role: ClaimRole): Stretch[] {
  const listed = listedClaims(told, role);
  if (listed.length > 0) return listed;
  const headings = namingHeadings(told, role).map((block) => ({
    block,
    start: 0,
    end: told.blocks[block]?.text.length ?? 0,
  }));
  return [...headings, ...statedClaims(told, role)].sort((a, b) => a.block - b.block || a.start - b.start);
}
