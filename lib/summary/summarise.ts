import type { Block } from '../article/block';
import type { Heading, Summary } from '../article/schema';
import type { Citation } from '../references/mentions';

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
export function summarise(_: SummaryInput): Summary {
  return { keyPoints: [], benefits: [], risks: [], procedure: [], evidence: [], conclusion: [] };
}
