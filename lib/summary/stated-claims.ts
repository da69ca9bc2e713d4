import type { Stretch } from '../article/passage';
import { splitSentences } from '../article/sentences/split-sentences';
import { CLAIM_CUES, type ClaimRole, type Told } from './claim';
import { cuesOf } from './cues/cues-of';
import { isTold } from './sections';
import { stopwordsOf } from './stopwords';
import { tellingWords } from './words';

/** More sentences than this are no list any more. */
const MOST: Record<ClaimRole, number> = { benefits: 6, risks: 8 };

const QUESTION = /[?？؟]["”»)\s]*$/u;

interface Candidate extends Stretch {
  strength: number;
}

/** Claims that stand in running sentences, where the author set none apart. Each is a whole sentence. */
export function statedClaims(told: Told, role: ClaimRole): Stretch[] {
  const candidates = told.blocks.flatMap((block, index) => {
    const section = told.sections[block.section];
    if (block.kind === 'heading' || block.kind === 'cell' || block.kind === 'caption' || !isTold(section))
      return [];
    const inside = section?.roles.includes(role) ?? false;
    return splitSentences(block.text, told.language).flatMap(({ start, end, text }): Candidate[] => {
      const strength = strengthOf(text, told, role, inside);
      return strength > 0 ? [{ block: index, start, end, strength }] : [];
    });
  });
  return strongest(candidates, MOST[role]);
}

/** 0 where the sentence states no such claim. Inside a section of the role a weaker word is enough. */
function strengthOf(sentence: string, { language, title }: Told, role: ClaimRole, inside: boolean): number {
  if (QUESTION.test(sentence) || sentence.length < 20) return 0;
  const cues = CLAIM_CUES[role];
  if (cues.unless !== null && cuesOf(cues.unless, language).test(sentence)) return 0;
  const names = cuesOf(cues.names, language).test(sentence);
  const says = cuesOf(cues.says, language).test(sentence);
  if (inside) return names ? 4 : says ? 3 : 0;
  if (role === 'risks') return names ? 2 : 0;
  return (names || says) && isAboutTitle(sentence, title, language) ? (names ? 2 : 1) : 0;
}

function isAboutTitle(sentence: string, title: string | null, language: string | null): boolean {
  const stopwords = stopwordsOf(language);
  const subject = tellingWords(title ?? '', stopwords);
  return [...tellingWords(sentence, stopwords).keys()].some((word) => subject.has(word));
}

function strongest(candidates: readonly Candidate[], most: number): Stretch[] {
  const ranked = candidates.map((candidate, order) => ({ candidate, order }));
  ranked.sort((a, b) => b.candidate.strength - a.candidate.strength || a.order - b.order);
  return ranked
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({ candidate: { block, start, end } }) => ({ block, start, end }));
}
