import type { Stretch } from '../article/passage';
import type { Told } from './claim';
import { CONCLUDES } from './cues/conclusion-cues';
import { cuesOf } from './cues/cues-of';
import { isTold } from './sections';
import { cosine, sumOf, type Vector, vectorsOf } from './similarity';
import { mostTelling, statementsIn } from './statements';
import { stopwordsOf } from './stopwords';
import { tellingWords } from './words';

const SHOWN = 3;

/** An unheaded conclusion has at most so many paragraphs, and leaves its section at least as many. */
const LONGEST_TAIL = 4;
const LEAST_HEAD = 2;

/** How the article concludes. In: its concluding blocks. */
export function conclusion(told: Told, concluding: readonly number[]): Stretch[] {
  const statements = statementsIn(told, concluding);
  const starts = statements.flatMap(({ startsBlock }, i) => (startsBlock ? [i] : []));
  return mostTelling(statements, SHOWN, told, new Set(starts));
}

/** Indices of the blocks that conclude: the section of that name, else the end that looks back over the whole; none where nothing tells. */
export function concludingBlocks(told: Told): number[] {
  const headed = told.blocks.flatMap(({ section, kind }, index) =>
    kind !== 'heading' && told.sections[section]?.roles[0] === 'conclusion' ? [index] : [],
  );
  return headed.length > 0 ? headed : unheaded(told);
}

/** The end of the last section, from where a paragraph says that it concludes, or most clearly goes back to the opening. */
function unheaded(told: Told): number[] {
  const last = paragraphsOfLastSection(told);
  const from = Math.max(last.length - LONGEST_TAIL, LEAST_HEAD);
  const cue = cuesOf(CONCLUDES, told.language, { atStart: true });
  const saysSo = last.findIndex((index, at) => at >= from && cue.test(told.blocks[index]?.text ?? ''));
  return last.slice(saysSo >= 0 ? saysSo : turningBack(last, from, told));
}

/** Where, before the very last paragraph, one is liker to the article's opening than to its section; the end if nowhere. */
function turningBack(last: readonly number[], from: number, told: Told): number {
  const head = beforeFirstHeading(told);
  if (last.length - 1 <= from || head === 0) return last.length;
  const vectors = vectorsFor(told);
  const opening = sumOf(vectors.slice(0, head));
  const gains = last
    .slice(0, -1)
    .map((index, at) => (at < from ? 0 : gainOf(index, last.slice(0, at), opening, vectors)));
  const most = Math.max(0, ...gains);
  return most === 0 ? last.length : gains.indexOf(most);
}

function paragraphsOfLastSection({ blocks, sections }: Told): number[] {
  const running = blocks.flatMap(({ kind, section }, index) =>
    kind === 'paragraph' && isTold(sections[section]) ? [index] : [],
  );
  const section = blocks[running.at(-1) ?? -1]?.section;
  return running.filter((index) => blocks[index]?.section === section);
}

function vectorsFor({ blocks, language }: Told): Vector[] {
  const stopwords = stopwordsOf(language);
  return vectorsOf(blocks.map(({ text }) => tellingWords(text, stopwords)));
}

/** How many blocks open the article; none where it begins with a heading, or has none. */
const beforeFirstHeading = ({ blocks }: Told): number =>
  Math.max(
    0,
    blocks.findIndex(({ kind }) => kind === 'heading'),
  );

/** How much liker a paragraph is to the article's opening than to its own section so far. */
function gainOf(
  index: number,
  before: readonly number[],
  opening: Vector,
  vectors: readonly Vector[],
): number {
  const own = vectors[index];
  if (own === undefined) return 0;
  return cosine(own, opening) - cosine(own, sumOf(before.flatMap((at) => vectors[at] ?? [])));
}
