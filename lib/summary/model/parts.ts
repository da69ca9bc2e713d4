import * as z from 'zod/mini';
import type { Summary } from '../../article/schema';

export type SummaryPart = keyof Summary;

interface Part {
  /** What the model is asked for. */
  asked: string;
  fewest: number;
  most: number;
  /**
   * What becomes of the rules' choice. The model stands in its place where it chooses at all. Of benefits and risks it
   * only adds to it: no model, and no page that talks a model round, makes a risk disappear that the rules have found.
   */
  takes: 'its-place' | 'a-place-beside-it';
}

/** The parts of a summary as a model is asked for them. */
export const PARTS = {
  keyPoints: {
    asked: 'the sentences that together tell the article in brief',
    fewest: 3,
    most: 5,
    takes: 'its-place',
  },
  benefits: {
    asked: 'sentences that name a benefit of what the article is about',
    fewest: 0,
    most: 6,
    takes: 'a-place-beside-it',
  },
  risks: {
    asked: 'sentences that name a risk, a side effect, a limit, or who should not',
    fewest: 0,
    most: 8,
    takes: 'a-place-beside-it',
  },
  procedure: { asked: 'sentences that tell how it is done', fewest: 0, most: 3, takes: 'its-place' },
  evidence: {
    asked: 'sentences that tell of a study and what it found',
    fewest: 0,
    most: 3,
    takes: 'its-place',
  },
  conclusion: {
    asked: 'sentences with which the article concludes',
    fewest: 0,
    most: 3,
    takes: 'its-place',
  },
} satisfies Record<SummaryPart, Part>;

export function perPart<T>(make: (part: SummaryPart) => T): Record<SummaryPart, T> {
  return {
    keyPoints: make('keyPoints'),
    benefits: make('benefits'),
    risks: make('risks'),
    procedure: make('procedure'),
    evidence: make('evidence'),
    conclusion: make('conclusion'),
  };
}

const ids = z._default(z.array(z.int()), []);

/** What a model answers: candidates' ids for each part. The ids themselves are checked against the candidates. */
export const answerSchema = z.object(perPart(() => ids));

/** The same as a JSON Schema, by which the browser binds the model's answer. In: how many candidates there are. */
export function answerConstraint(candidates: number) {
  const items = { type: 'integer', minimum: 1, maximum: candidates };
  const properties = Object.entries(PARTS).map(([part, { fewest, most }]) => [
    part,
    { type: 'array', items, minItems: fewest, maxItems: most },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: Object.keys(PARTS),
    additionalProperties: false,
  };
}
