import type { Stretch } from '../article/passage';
import type { Role } from '../article/roles';
import { sentencesOf } from '../article/sentences/sentences-of';
import { opensTeaser } from '../article/vocabulary';
import type { ClaimRole, Told } from './claim';
import { claimIn, claimRolesOf, withoutClaims } from './claim-words';
import { OFFERS_ITSELF } from './cues/contact-cues';
import { cuesOf } from './cues/cues-of';
import { TALKS_OF_ITSELF } from './cues/self-cues';
import { isTold, type Section } from './sections';
import { stopwordsOf } from './stopwords';
import { reportsHarm, saysWhoShouldNot } from './unnamed-risks';
import { tellingWords } from './words';

/** More sentences than this are no list any more. */
const MOST: Record<ClaimRole, number> = { benefits: 6, risks: 8 };

/** Shorter, it is a label. In letters. */
const SHORTEST = 20;
/** A question, a lead-in or a teaser states nothing. */
const STATES_NOTHING = /(?:[?？؟:：]|\.{3}|…)["”»)\s]*$/u;

/** A sentence of the article's text, with the roles of its section. */
interface ToldSentence extends Stretch {
  text: string;
  roles: readonly Role[];
  /** The roles among them that make a weaker word enough. */
  inside: readonly Role[];
}

/** Claims that stand in running sentences, where the author set none apart. Each is a whole sentence. */
export function statedClaims(told: Told, role: ClaimRole): Stretch[] {
  const all = toldSentences(told);
  const isAboutTitle = titleTest(told);
  const candidates = all.map((sentence) => ({
    sentence,
    strength: strengthOf(sentence, told, role, isAboutTitle),
  }));
  const sum = candidates.reduce((total, { strength }) => total + strength, 0);
  if (role === 'benefits' && sum <= FAINT) return [];
  return candidates
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST[role])
    .map(({ sentence: { block, start, end } }) => ({ block, start, end }));
}

/** Sentences that say who should not, anywhere in the article; they mostly stand beside the list of risks, not in it. */
export function statedWarnings(told: Told): Stretch[] {
  const warnings = toldSentences(told).filter(
    ({ text }) => saysWhoShouldNot(text, told) && !isOfThePage(text, told.language),
  );
  return warnings.slice(0, MOST.risks).map(({ block, start, end }) => ({ block, start, end }));
}

/** Both kinds of claim are looked for in the same sentences. */
const sentences = new WeakMap<Told, readonly ToldSentence[]>();

function toldSentences(told: Told): readonly ToldSentence[] {
  const known = sentences.get(told) ?? splitTold(told);
  sentences.set(told, known);
  return known;
}

function splitTold(told: Told): ToldSentence[] {
  return told.blocks.flatMap((block, index) => {
    const section = told.sections[block.section];
    if (block.kind === 'heading' || block.kind === 'cell' || block.kind === 'caption' || !isTold(section))
      return [];
    const asked = askedAbove(told, index);
    return sentencesOf(block, told.language)
      .filter(({ text }) => text.length >= SHORTEST && !STATES_NOTHING.test(text))
      .map(({ start, end, text }) => ({ block: index, start, end, text, ...rolesIn(section, asked) }));
  });
}

function rolesIn(
  section: Section | undefined,
  asked: readonly Role[],
): Pick<ToldSentence, 'roles' | 'inside'> {
  const roles = [...(section?.roles ?? []), ...asked];
  return { roles, inside: section?.onlyCare === true ? roles.filter((role) => role !== 'risks') : roles };
}

/** A question that a paragraph answers is short. In letters. */
const LONGEST_QUESTION = 120;

/** The claims that the block above asks for, where it is a question of its own: "What are the side effects?" */
function askedAbove({ blocks, language }: Told, index: number): readonly ClaimRole[] {
  const above = blocks[index - 1];
  const asks =
    above?.kind === 'paragraph' && above.text.length <= LONGEST_QUESTION && /[?？؟]$/u.test(above.text);
  return asks ? (claimRolesOf(above.text, language) ?? []) : [];
}

/** Whether a sentence tells of the page or its publisher instead of the matter: "See how we can help", "In this guide …". */
function isOfThePage(sentence: string, language: string | null): boolean {
  const itself =
    cuesOf(TALKS_OF_ITSELF, language).test(sentence) || cuesOf(OFFERS_ITSELF, language).test(sentence);
  return itself || opensTeaser(sentence, language);
}

/**
 * One sentence as weak as this is no benefit that the article names; two of them are. Of risks a single one counts: "This
 * page names no risks" must not be said where one is named.
 */
const FAINT = 1;

/** 0 where the sentence states no such claim. Inside a section of the role a weaker word is enough. */
function strengthOf(
  { text, inside, roles }: ToldSentence,
  told: Told,
  role: ClaimRole,
  isAboutTitle: (text: string) => boolean,
): number {
  const claim = claimIn(text, role, told.language);
  const warned = role === 'risks' && warns(text, told, roles);
  if ((claim === null && !warned) || isOfThePage(text, told.language)) return 0;
  if (warned) return inside.includes(role) ? 4 : 2;
  if (inside.includes(role)) return claim === 'named' ? 4 : 3;
  if (role === 'risks') return claim === 'said' ? 0 : isAboutTitle(text) ? 2 : FAINT;
  return !isAboutTitle(text) ? 0 : claim === 'named' ? 2 : FAINT;
}

function warns(sentence: string, told: Told, roles: readonly Role[]): boolean {
  return reportsHarm(sentence, told, roles) || saysWhoShouldNot(sentence, told);
}

/** Tells whether a sentence shares a telling word with the title's subject. */
function titleTest({ title, language }: Told): (text: string) => boolean {
  const stopwords = stopwordsOf(language);
  const words = tellingWords(withoutClaims(title ?? '', language), stopwords);
  const subject = [...words.keys()].filter((word) => !/^\d+$/.test(word));
  return (text) => {
    const said = tellingWords(text, stopwords);
    return subject.some((word) => said.has(word));
  };
}
