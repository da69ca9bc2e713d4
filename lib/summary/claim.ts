import type { Block } from '../article/block';
import type { Stretch } from '../article/passage';
import { type Language, rolesOf } from '../article/vocabulary';
import { DOES_GOOD, NAMES_A_BENEFIT } from './cues/benefit-cues';
import { LOWERS_A_RISK, NAMES_A_RISK, SAYS_A_DRAWBACK } from './cues/risk-cues';
import type { Section } from './sections';

/** The two kinds of claim that the panel lists. */
export type ClaimRole = 'benefits' | 'risks';

export const OTHER: Record<ClaimRole, ClaimRole> = { benefits: 'risks', risks: 'benefits' };

/** The article as the finders of claims and passages see it. */
export interface Told {
  blocks: readonly Block[];
  sections: readonly Section[];
  title: string | null;
  language: string | null;
}

/** By which words each kind is known. */
interface ClaimCues {
  /** Calls it by name. */
  names: Record<Language, string>;
  /** Says it without the name; enough inside a section of the role. */
  says: Record<Language, string>;
  /** What looks like one and is the other. */
  unless: Record<Language, string> | null;
  /** Label in front of a sub-heading or item ("Pro: …"); the same in most languages. */
  label: RegExp;
}

export const CLAIM_CUES = {
  benefits: {
    names: NAMES_A_BENEFIT,
    says: DOES_GOOD,
    unless: null,
    label:
      /^(?:pros?|plus|advantage|benefit|vorteil|kelebihan|ventaja|avantage|vantagem)\s*(?:#?\d+)?\s*[:–—-]\s/iu,
  },
  risks: {
    names: NAMES_A_RISK,
    says: SAYS_A_DRAWBACK,
    unless: LOWERS_A_RISK,
    label:
      /^(?:cons?|contra|minus|disadvantage|drawback|risk|nachteil|kekurangan|desventaja|inconvénient|desvantagem)\s*(?:#?\d+)?\s*[:–—-]\s/iu,
  },
} satisfies Record<ClaimRole, ClaimCues>;

/** Every claim of one kind, in text order. */
export type Claims = Record<ClaimRole, Stretch[]>;

/** The claim roles that a heading or label names; null where it names neither. */
export function claimRolesOf(label: string, language: string | null): ClaimRole[] | null {
  const roles = rolesOf(label, { language, isFirst: false });
  const claims = (['benefits', 'risks'] as const).filter((role) => roles.includes(role));
  return claims.length > 0 ? claims : null;
}
