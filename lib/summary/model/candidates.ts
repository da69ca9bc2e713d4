import { passageAt } from '../../article/passage';
import type { Role } from '../../article/roles';
import type { Article, Heading, Passage } from '../../article/schema';
import { splitSentences } from '../../article/sentences/split-sentences';
import { isStatement } from '../is-statement';
import { type Line, linesOf } from './lines-of';
import { type Offered, withinBudget } from './within-budget';

/** A sentence of the article that the model may choose. */
export interface Candidate {
  /** From 1, in text order; all that the model can answer with. */
  id: number;
  passage: Passage;
  /** Where the sentence begins in `Article.text`, in UTF-16 units. */
  at: number;
}

/** The sentences that a model may choose from, verbatim, in text order, and within the budget. */
export function candidatesOf(article: Article): Candidate[] {
  return withinBudget(statementsOf(article), article.summary).map(({ passage, at }, index) => ({
    id: index + 1,
    passage,
    at,
  }));
}

/** All that the article states, but for its headings and references. */
function statementsOf({ text, title, outline, references, language }: Article): Offered[] {
  const lines = linesOf(text, outline);
  const cited = citedBy(references);
  return lines.flatMap((line, block) => {
    const isOwn = !line.isHeading && line.text !== title && isTold(line, outline);
    if (!isOwn || isListed(line, references)) return [];
    return splitSentences(line.text, language)
      .filter((sentence) => isStatement(sentence.text, language))
      .map(({ start, end }) => {
        const passage = passageAt(lines, { block, start, end }, []);
        passage.references = cited(passage);
        return { passage, at: line.start + start, startsLine: start === 0 };
      });
  });
}

/** Sections that are no part of what the article says. */
const NOT_TOLD: ReadonlySet<Role | null> = new Set<Role>(['references', 'related', 'boilerplate']);

/** Whether neither the line's heading nor one around it is of references, teasers or boilerplate. */
function isTold({ section }: Line, outline: readonly Heading[]): boolean {
  let level = Number.POSITIVE_INFINITY;
  for (const heading of outline.slice(0, section + 1).reverse()) {
    if (heading.level >= level) continue;
    if (NOT_TOLD.has(heading.role)) return false;
    level = heading.level;
  }
  return true;
}

/** Whether a line is an entry of the reference list or a piece of one; the list need not have a heading. */
function isListed({ text }: Line, references: Article['references']): boolean {
  const isEntry = (entry: string) => text.includes(entry) && entry.length > text.length / 2;
  return references.some((reference) => isEntry(reference.text) || reference.text.includes(text));
}

/** Which references a sentence cites, by the passages that mention them. */
function citedBy(references: Article['references']): (passage: Passage) => number[] {
  const keyOf = ({ prefix, text }: Passage) => `${prefix}\n${text}`;
  const mentions = references.flatMap((reference) => reference.mentions);
  const numbers = new Map(mentions.map((mention) => [keyOf(mention), mention.references]));
  return (passage) => numbers.get(keyOf(passage)) ?? [];
}
