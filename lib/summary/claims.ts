import type { ClaimRole, Claims } from './claim';
import { listedClaims, type Told } from './listed-claims';
import { statedClaims } from './stated-claims';

/**
 * Benefits and risks that the article names. Where its author lists them, the list is trusted and nothing is added to it;
 * else sentences that state one are taken.
 */
export function claimsIn(told: Told): Claims {
  return { benefits: claimsOf(told, 'benefits'), risks: claimsOf(told, 'risks') };
}

function claimsOf(told: Told, role: ClaimRole) {
  const listed = listedClaims(told, role);
  return listed.length > 0 ? listed : statedClaims(told, role);
}
