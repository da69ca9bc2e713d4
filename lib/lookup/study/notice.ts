import * as z from 'zod/mini';
import { wordTable } from '../../article/word-table';

/** What became of a work after it was published, the gravest first. */
export const NOTICE_KINDS = [
  'retraction',
  'withdrawal',
  'removal',
  'partial-retraction',
  'concern',
  'correction',
  'erratum',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A notice that one source knows of: on the work itself, or what the work is a notice on. */
export const noticeSchema = z.object({
  kind: z.enum(NOTICE_KINDS),
  /** Of the notice, lower case; of the paper, where this record is the notice. */
  doi: z.nullable(z.string()),
  /** Where the notice can be read if it has no DOI. */
  url: z.nullable(z.string()),
  /** ISO date, as exact as it is registered. */
  date: z.nullable(z.string()),
});
export type Notice = z.infer<typeof noticeSchema>;

/**
 * Crossref's update types (https://www.crossref.org/documentation/crossmark/participating-in-crossmark/) in one
 * spelling. New versions, new editions and addenda are no notices: they say nothing against the work.
 */
const CROSSREF_KINDS = wordTable<NoticeKind>({
  retraction: 'retraction',
  withdrawal: 'withdrawal',
  removal: 'removal',
  partialretraction: 'partial-retraction',
  expressionofconcern: 'concern',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'erratum',
});

/** The kind of a Crossref update, written with "-", "_" or blanks; null where it is no notice. */
export const crossrefKind = (type: string): NoticeKind | null =>
  CROSSREF_KINDS[type.toLowerCase().replace(/[-_ ]/g, '')] ?? null;

/**
 * PubMed's links between a paper and its notices (https://www.nlm.nih.gov/bsd/mms/medlineelements.html#cc), which Europe
 * PMC carries on. `in` stands on the paper, `of` on the notice. "Update in" (Cochrane's new editions), "Comment in",
 * "Preprint in" and "Republished in" are none.
 */
const PUBMED_KINDS = wordTable<{ kind: NoticeKind; stands: 'on-paper' | 'on-notice' }>({
  'retraction in': { kind: 'retraction', stands: 'on-paper' },
  'retraction of': { kind: 'retraction', stands: 'on-notice' },
  'partial retraction in': { kind: 'partial-retraction', stands: 'on-paper' },
  'partial retraction of': { kind: 'partial-retraction', stands: 'on-notice' },
  'expression of concern in': { kind: 'concern', stands: 'on-paper' },
  'expression of concern for': { kind: 'concern', stands: 'on-notice' },
  'expression of concern of': { kind: 'concern', stands: 'on-notice' },
  'erratum in': { kind: 'erratum', stands: 'on-paper' },
  'erratum for': { kind: 'erratum', stands: 'on-notice' },
  'erratum of': { kind: 'erratum', stands: 'on-notice' },
  'corrected and republished in': { kind: 'correction', stands: 'on-paper' },
  'corrected and republished from': { kind: 'correction', stands: 'on-notice' },
});

/** What a PubMed link between two records says; null where it is no notice. */
export const pubmedLink = (type: string) => PUBMED_KINDS[type.trim().toLowerCase()] ?? null;
