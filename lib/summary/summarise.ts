import type { Block } from '../article/block';
import { passageAt, type Stretch } from '../article/passage';
import type { Heading, Summary } from '../article/schema';
import { sentencesOf } from '../article/sentences/sentences-of';
import { finish, mapped, type Steps } from '../article/steps';
import { type Citation, citedWithin } from '../references/mentions';
import { claimSteps } from './claims';
import { concludingBlocks, conclusion } from './conclusion';
import { withDeepHeadings } from './deep-headings';
import { guessLanguage } from './guess-language';
import { keyPoints } from './key-points';
import { evidence, procedure } from './role-passages';
import { sectionSteps } from './sections';

export interface SummaryInput {
  /** The article's blocks, without those of the reference list. */
  blocks: readonly Block[];
  outline: readonly Heading[];
  /** What `findCitations` found in the same blocks. */
  citations: readonly Citation[];
  title: string | null;
  /** BCP 47 or null. */
  language: string | null;
}

/** What the article says, promises and admits: verbatim passages of the page, by role, each with the references it cites. */
export const summarise = (input: SummaryInput): Summary => finish(summarySteps(input));

/** The same in steps. */
export function* summarySteps({ blocks, outline, citations, title, ...page }: SummaryInput): Steps<Summary> {
  const language = page.language ?? guessLanguage(blocks.map(({ text }) => text).join('\n'));
  const deep = withDeepHeadings(blocks, outline, title);
  yield;
  const sections = yield* sectionSteps(deep.headings, language);
  const told = { blocks: deep.blocks, sections, title, language };
  const passages = (stretches: readonly Stretch[]) =>
    stretches.map((stretch) => passageAt(blocks, stretch, citedWithin(citations, stretch)));
  // Kept with the block, for all that follows asks for them.
  yield* mapped(told.blocks, (block) => sentencesOf(block, language));
  const { benefits, risks } = yield* claimSteps(told);
  const points = keyPoints(told);
  yield;
  const concluding = concludingBlocks(told);
  yield;
  const studies = evidence(told, concluding);
  yield;
  const steps = procedure(told);
  yield;
  const last = conclusion(told, concluding);
  yield;
  return {
    keyPoints: passages(points),
    benefits: passages(benefits),
    risks: passages(risks),
    procedure: passages(steps),
    evidence: passages(studies),
    conclusion: passages(last),
  };
}
