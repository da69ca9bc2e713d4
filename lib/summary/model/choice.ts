import type { Article, Passage, Summary } from '../../article/schema';
import type { Candidate } from './candidates';
import { answerSchema, PARTS, perPart, type SummaryPart } from './parts';

/** Who chose the passages of a part. */
export type Origin = 'rules' | 'model' | 'both';

/** A summary whose passages a model has chosen, as far as it chose any. */
export interface Choice {
  summary: Summary;
  origins: Record<SummaryPart, Origin>;
}

/** A passage and where it stands in the article's text. */
type Placed = Pick<Candidate, 'passage' | 'at'>;

interface ChosenPart {
  passages: Passage[];
  origin: Origin;
}

/** No honest answer is longer, in UTF-16 units. */
const LONGEST_ANSWER = 10_000;

/**
 * What a model's answer makes of the rules' summary; null where it cannot be read or chooses nothing. Ids that no candidate
 * has and repeated ones are dropped, so every passage is a candidate or the rules' own, whatever the model says.
 */
export function choiceFrom(
  answer: string,
  candidates: readonly Candidate[],
  article: Pick<Article, 'text' | 'summary'>,
): Choice | null {
  const parsed = answerSchema.safeParse(parseJson(answer.slice(0, LONGEST_ANSWER)));
  if (!parsed.success) return null;
  const partOf = (part: SummaryPart): ChosenPart => {
    const { most, takes } = PARTS[part];
    const chosen = candidatesBy(parsed.data[part], candidates);
    return takes === 'its-place'
      ? instead(part, chosen.slice(0, most), article)
      : beside(part, chosen, article);
  };
  const parts = perPart(partOf);
  if (Object.values(parts).every(({ origin }) => origin === 'rules')) return null;
  return {
    summary: perPart((part) => parts[part].passages),
    origins: perPart((part) => parts[part].origin),
  };
}

function candidatesBy(ids: readonly number[], candidates: readonly Candidate[]): Candidate[] {
  return [...new Set(ids)].flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? []);
}

/** The model's choice, or the rules' where it chose too few. */
function instead(part: SummaryPart, chosen: Placed[], { summary }: Pick<Article, 'summary'>): ChosenPart {
  const isEnough = chosen.length > 0 && chosen.length >= PARTS[part].fewest;
  return isEnough
    ? { passages: inTextOrder(chosen), origin: 'model' }
    : { passages: summary[part], origin: 'rules' };
}

/** The rules' choice and what the model adds; what the rules hold to be a risk it cannot make a benefit of, nor the reverse. */
function beside(
  part: SummaryPart,
  chosen: Placed[],
  { text, summary }: Pick<Article, 'text' | 'summary'>,
): ChosenPart {
  const own = summary[part];
  const settled = [...summary.benefits, ...summary.risks];
  const added = chosen
    .filter(({ passage }) => !settled.some((one) => overlap(one.text, passage.text)))
    .slice(0, PARTS[part].most);
  if (added.length === 0) return { passages: own, origin: 'rules' };
  const placed = own.map((passage) => ({ passage, at: placeOf(passage, text) }));
  return { passages: inTextOrder([...placed, ...added]), origin: own.length > 0 ? 'both' : 'model' };
}

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const inTextOrder = (placed: readonly Placed[]): Passage[] =>
  placed.toSorted((a, b) => a.at - b.at).map(({ passage }) => passage);

/** Where a passage begins in the article's text: after its prefix, else where its words first stand; -1 if nowhere. */
function placeOf({ text, prefix }: Passage, articleText: string): number {
  for (let at = articleText.indexOf(text); at >= 0; at = articleText.indexOf(text, at + 1)) {
    if (articleText.slice(0, at).trimEnd().endsWith(prefix)) return at;
  }
  return articleText.indexOf(text);
}

/** Undefined, which no JSON text stands for, where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
