import type { Block } from '../article/block';
import type { Stretch } from '../article/passage';
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

/** Every claim of one kind, in text order. */
export type Claims = Record<ClaimRole, Stretch[]>;
