import type { Stretch } from '../article/passage';
import type { Role } from '../article/roles';
import { opensTeaser } from '../article/vocabulary';
import type { Told } from './claim';
import { cuesOf } from './cues/cues-of';
import { TALKS_OF_ITSELF } from './cues/self-cues';
import { isTold } from './sections';
import { mostTelling, statementsIn } from './statements';

/** How many sentences tell an article in brief: one for every so many that it has, within these bounds. */
const FEWEST = 3;
const MOST = 5;
const ONE_OF = 6;

/** Sections whose sentences make no key point: questions and answers, prices, doses. */
const NO_KEY_POINTS: ReadonlySet<Role> = new Set<Role>(['faq', 'cost', 'dosage']);

/** A sentence with its stop: what has none is often a label, a date line or a caption. */
const isFinished = (text: string): boolean => /[.!…。！।۔]/u.test(TAIL.exec(text)?.[0] ?? '');
const TAIL = /(?<![\p{P}\d\s])[\p{P}\d\s]+$/u;

/** "By Louis Novak on Monday, November 18th, 2019 at 11:04 a.m." ends like a sentence and says nothing of the matter. */
const BYLINE =
  /^(?:By|BY|Oleh|Von|Par|Por|Di|Door|Af|Av|Автор:?)\s+\p{Lu}\S+(?:\s+\p{Lu}\S*)+.{0,60}\b(?:19|20)\d{2}\b/u;

/** The 3 to 5 sentences that tell most, in the article's order. Fewer only where the article has fewer. */
export function keyPoints(told: Told): Stretch[] {
  const all = statementsIn(told, runningText(told)).filter(({ text }) => text !== told.title);
  const itself = cuesOf(TALKS_OF_ITSELF, told.language);
  const better = all.filter(({ text }) => isFinished(text) && !itself.test(text) && !BYLINE.test(text));
  const statements = better.length >= FEWEST ? better : all;
  const k = Math.min(MOST, Math.max(FEWEST, Math.round(statements.length / ONE_OF)));
  const sectionOf = (i: number) => told.blocks[statements[i]?.block ?? -1]?.section;
  const starts = statements.flatMap((_, i) => (i === 0 || sectionOf(i) !== sectionOf(i - 1) ? [i] : []));
  return mostTelling(statements, k, told, new Set(starts));
}

/** Paragraphs of the article's own sections; lists, tables and quotations hang on what introduces them. */
function runningText({ blocks, sections, language }: Told): number[] {
  return blocks.flatMap((block, index) => {
    const section = sections[block.section];
    const runs = block.kind === 'paragraph' && block.list === null && !opensTeaser(block.text, language);
    return runs && isTold(section) && !NO_KEY_POINTS.has(section?.roles[0] ?? 'introduction') ? [index] : [];
  });
}
