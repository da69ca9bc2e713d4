import type { Stretch } from '../article/passage';
import type { Role } from '../article/roles';
import { sentencesOf } from '../article/sentences/sentences-of';
import type { Language } from '../article/vocabulary';
import { CLAIM_CUES, type ClaimRole, type Told } from './claim';
import { cuesOf } from './cues/cues-of';
import { isTold } from './sections';
import { stopwordsOf } from './stopwords';
import { reportsHarm, saysWhoShouldNot } from './unnamed-risks';
import { tellingWords } from './words';

/** More sentences than this are no list any more. */
const MOST: Record<ClaimRole, number> = { benefits: 6, risks: 8 };

/** Shorter, it is a label. In letters. */
const SHORTEST = 20;
const QUESTION = /[?？؟]["”»)\s]*$/u;

/** A sentence of the article's text, with the roles of its section. */
interface ToldSentence extends Stretch {
  text: string;
  roles: readonly Role[];
}

/** Claims that stand in running sentences, where the author set none apart. Each is a whole sentence. */
export function statedClaims(told: Told, role: ClaimRole): Stretch[] {
  const candidates = toldSentences(told).map((sentence) => ({
    sentence,
    strength: strengthOf(sentence, told, role),
  }));
  return candidates
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST[role])
    .map(({ sentence: { block, start, end } }) => ({ block, start, end }));
}

/** Sentences that say who should not, anywhere in the article; they mostly stand beside the list of risks, not in it. */
export function statedWarnings(told: Told): Stretch[] {
  const warnings = toldSentences(told).filter(({ text }) => saysWhoShouldNot(text, told));
  return warnings.slice(0, MOST.risks).map(({ block, start, end }) => ({ block, start, end }));
}

function toldSentences(told: Told): ToldSentence[] {
  return told.blocks.flatMap((block, index) => {
    const section = told.sections[block.section];
    if (block.kind === 'heading' || block.kind === 'cell' || block.kind === 'caption' || !isTold(section))
      return [];
    return sentencesOf(block, told.language)
      .filter(({ text }) => text.length >= SHORTEST && !QUESTION.test(text))
      .map(({ start, end, text }) => ({ block: index, start, end, text, roles: section?.roles ?? [] }));
  });
}

/** 0 where the sentence states no such claim. Inside a section of the role a weaker word is enough. */
function strengthOf({ text, roles }: ToldSentence, told: Told, role: ClaimRole): number {
  const { names, says, unless } = CLAIM_CUES[role];
  const holds = (cues: Record<Language, string>) => cuesOf(cues, told.language).test(text);
  const inside = roles.includes(role);
  const named = holds(names) || (role === 'risks' && warns(text, told, roles));
  const said = !named && (inside || role === 'benefits') && holds(says);
  if (!(named || said) || (unless !== null && holds(unless))) return 0;
  if (inside) return named ? 4 : 3;
  if (role === 'risks') return 2;
  return isAboutTitle(text, told) ? (named ? 2 : 1) : 0;
}

function warns(sentence: string, told: Told, roles: readonly Role[]): boolean {
  return reportsHarm(sentence, told, roles) || saysWhoShouldNot(sentence, told);
}

function isAboutTitle(sentence: string, { title, language }: Told): boolean {
  const stopwords = stopwordsOf(language);
  const subject = tellingWords(title ?? '', stopwords);
  return [...tellingWords(sentence, stopwords).keys()].some((word) => subject.has(word));
}
