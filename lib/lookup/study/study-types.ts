import { wordTable } from '../../article/word-table';

/** What a study is, as far as a registry says so; never guessed from its title. From the strongest design to the rest. */
export const STUDY_TYPES = [
  'meta-analysis',
  'systematic-review',
  'guideline',
  'randomised-trial',
  'clinical-trial',
  'observational',
  'case-report',
  'review',
  'in-vitro',
  'animal',
  'protocol',
  'editorial',
  'letter',
  'comment',
  'news',
  'notice',
  'preprint',
  'conference-paper',
  'book',
  'thesis',
  'report',
  'dataset',
  'software',
  'standard',
] as const;
export type StudyType = (typeof STUDY_TYPES)[number];

/**
 * MeSH publication types (https://www.nlm.nih.gov/mesh/pubtypes.html) and JATS article types
 * (https://jats.nlm.nih.gov/archiving/tag-library/1.3/attribute/article-type.html), which Europe PMC mixes, in lower
 * case. "Journal Article", "research-article" and the like tell nothing of the design.
 */
const PUBLICATION_TYPES = wordTable<StudyType>({
  'meta-analysis': 'meta-analysis',
  'network meta-analysis': 'meta-analysis',
  'systematic review': 'systematic-review',
  'systematic-review': 'systematic-review',
  guideline: 'guideline',
  'practice guideline': 'guideline',
  'consensus development conference': 'guideline',
  'consensus development conference, nih': 'guideline',
  'randomized controlled trial': 'randomised-trial',
  'equivalence trial': 'randomised-trial',
  'pragmatic clinical trial': 'randomised-trial',
  'clinical trial': 'clinical-trial',
  'controlled clinical trial': 'clinical-trial',
  'adaptive clinical trial': 'clinical-trial',
  'clinical trial, phase i': 'clinical-trial',
  'clinical trial, phase ii': 'clinical-trial',
  'clinical trial, phase iii': 'clinical-trial',
  'clinical trial, phase iv': 'clinical-trial',
  'observational study': 'observational',
  'case reports': 'case-report',
  'case-report': 'case-report',
  review: 'review',
  'review-article': 'review',
  'scoping review': 'review',
  'clinical trial, veterinary': 'animal',
  'randomized controlled trial, veterinary': 'animal',
  'observational study, veterinary': 'animal',
  'clinical trial protocol': 'protocol',
  protocol: 'protocol',
  editorial: 'editorial',
  letter: 'letter',
  comment: 'comment',
  'article-commentary': 'comment',
  reply: 'comment',
  news: 'news',
  'newspaper article': 'news',
  'published erratum': 'notice',
  'retraction of publication': 'notice',
  retraction: 'notice',
  correction: 'notice',
  'expression of concern': 'notice',
  preprint: 'preprint',
  'conference proceedings': 'conference-paper',
  congress: 'conference-paper',
  dataset: 'dataset',
});

/** MeSH headings that name the kind of experiment where no publication type does. */
const HEADINGS = wordTable<StudyType>({
  'in vitro techniques': 'in-vitro',
  'cross-sectional studies': 'observational',
  'cohort studies': 'observational',
  'case-control studies': 'observational',
  'retrospective studies': 'observational',
  'longitudinal studies': 'observational',
});

/** CSL types of registered records that say what a work is. A journal article may be anything. */
const ITEM_TYPES = wordTable<StudyType>({
  'paper-conference': 'conference-paper',
  book: 'book',
  chapter: 'book',
  'entry-encyclopedia': 'book',
  thesis: 'thesis',
  report: 'report',
  dataset: 'dataset',
  software: 'software',
  standard: 'standard',
});

export const publicationType = (type: string): StudyType | null =>
  PUBLICATION_TYPES[type.trim().toLowerCase()] ?? null;

export const itemType = (type: string | undefined): StudyType | null => ITEM_TYPES[type ?? ''] ?? null;

/**
 * The types that MeSH headings show: animals without humans, and study designs that have no publication type.
 */
export function headingTypes(headings: readonly string[]): StudyType[] {
  const known = headings.map((heading) => heading.trim().toLowerCase());
  const animal = known.includes('animals') && !known.includes('humans');
  return [...known.flatMap((heading) => HEADINGS[heading] ?? []), ...(animal ? ['animal' as const] : [])];
}
