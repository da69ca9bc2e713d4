import type { Block } from '../article/block';
import { type Language, languagesFor, rolesOf } from '../article/vocabulary';
import { phrases } from '../article/vocabulary/phrases';
import type { ClaimRole } from './claim';
import { DOES_GOOD, NAMES_A_BENEFIT } from './cues/benefit-cues';
import { cuesOf } from './cues/cues-of';
import { LABELS_A_BENEFIT, LABELS_A_RISK } from './cues/label-cues';
import { STATES_NO_BENEFIT, STATES_NO_RISK } from './cues/no-claim-cues';
import { NAMES_A_RISK, SAYS_A_DRAWBACK } from './cues/risk-cues';

/** By which words each kind of claim is known. */
interface ClaimCues {
  /** Calls it by name. */
  names: Record<Language, string>;
  /** Says it without the name; enough inside a section of the role. */
  says: Record<Language, string>;
  /** Holds its name and states none; passed over. */
  statesNone: Record<Language, string>;
  /** Stands in front of one as its label. */
  labels: Record<Language, string>;
}

const CLAIM_CUES = {
  benefits: {
    names: NAMES_A_BENEFIT,
    says: DOES_GOOD,
    statesNone: STATES_NO_BENEFIT,
    labels: LABELS_A_BENEFIT,
  },
  risks: {
    names: NAMES_A_RISK,
    says: SAYS_A_DRAWBACK,
    statesNone: STATES_NO_RISK,
    labels: LABELS_A_RISK,
  },
} satisfies Record<ClaimRole, ClaimCues>;

/** How a text makes a claim: it names one, or it only says what amounts to one; null if neither. */
export function claimIn(text: string, role: ClaimRole, language: string | null): 'named' | 'said' | null {
  const { names, says, statesNone } = CLAIM_CUES[role];
  const cues = [cuesOf(names, language), cuesOf(says, language)] as const;
  // Most texts hold neither, and to look for what states none takes longest.
  if (!cues.some((cue) => cue.test(text))) return null;
  const left = cuesOf(statesNone, language).without(text);
  const found = cues.findIndex((cue) => cue.test(left));
  return found < 0 ? null : found === 0 ? 'named' : 'said';
}

/** A title without the words that only call something a benefit or risk, in lower case: its subject is what is left. */
export const withoutClaims = (title: string, language: string | null): string =>
  Object.values(CLAIM_CUES).reduce((left, { names }) => cuesOf(names, language).without(left), title);

/** The claim roles that a heading or label names; null where it names neither. */
export function claimRolesOf(label: string, language: string | null): ClaimRole[] | null {
  const roles = rolesOf(label, { language, isFirst: false });
  const claims = (['benefits', 'risks'] as const).filter((role) => roles.includes(role));
  return claims.length > 0 ? claims : null;
}

/** "Pro: cheap to run", "Benefit #2 – better sleep": what stands in front of a sub-heading or an item. */
const LABEL = /^([^:：–—]{2,30}?)\s?(?:#?\d{1,2})?\s?(?:[:：]|\s[–—-]\s)\s*(?=\S)/u;
const ARTICLE = /^(?:the|el|los|las|o|os|as|le|les|der|die|das|i|gli|het|de)\s/iu;

/** A bold beginning that is longer is no label. In letters. */
const LONGEST_BOLD = 60;

/**
 * Whether a text begins with a label of the role: "Cons: …", "**The limitations** are …", "**Its main weaknesses** are …".
 * In: the text, how much of it in front is bold, and the page's language.
 */
export function isLabelled(
  { text, boldLead }: Pick<Block, 'text' | 'boldLead'>,
  role: ClaimRole,
  language: string | null,
): boolean {
  const words = labelsOf(role, language);
  const label = LABEL.exec(text)?.[1];
  if (label !== undefined && words.includes(bare(label))) return true;
  if (boldLead === text.length || boldLead > LONGEST_BOLD) return false;
  const bold = bare(cuesOf(CLAIM_CUES[role].statesNone, language).without(text.slice(0, boldLead)));
  return words.some((word) => bold === word || bold.endsWith(` ${word}`));
}

/** Whether a text is nothing but a label of the role: "Cons", "Vorteile:". */
export const isLabel = (text: string, role: ClaimRole, language: string | null): boolean =>
  text.length <= LONGEST_BOLD && labelsOf(role, language).includes(bare(text));

function bare(label: string): string {
  return label
    .toLowerCase()
    .replace(ARTICLE, '')
    .replace(/(?<![\s:：.…–—-])[\s:：.…–—-]+$/u, '')
    .trim();
}

const known = new Map<string, readonly string[]>();

/** Labels of a role in a page's language, and in English. Every block is held against them, so they are kept. */
function labelsOf(role: ClaimRole, language: string | null): readonly string[] {
  const key = `${role} ${language}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const languages = new Set<Language>([...languagesFor(language), 'en']);
  const labels = [...languages].flatMap((one) => phrases(CLAIM_CUES[role].labels[one]));
  known.set(key, labels);
  return labels;
}
