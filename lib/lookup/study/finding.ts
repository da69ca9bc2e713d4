import * as z from 'zod/mini';
import { cslItemSchema } from '../../article/csl-item';
import { noticeSchema } from './notice';
import { SOURCE_NAMES, type SourceId } from './source-names';
import { STUDY_TYPES } from './study-types';

export type { SourceId } from './source-names';

const SOURCE_IDS = Object.keys(SOURCE_NAMES) as SourceId[];

/** A copy that anybody may read. `licence` as the source names it. */
const freeCopySchema = z.object({ url: z.string(), licence: z.nullable(z.string()) });
export type FreeCopy = z.infer<typeof freeCopySchema>;

/** What one source has registered of one work. What it does not tell is empty or null. */
export const sourceRecordSchema = z.object({
  /** As registered, lower case. Differs from the one asked for where that is an alias. */
  doi: z.string(),
  item: cslItemSchema,
  studyTypes: z.array(z.enum(STUDY_TYPES)),
  /** Notices on this work. */
  notices: z.array(noticeSchema),
  /** Works on which this one is a notice. */
  isNoticeOn: z.array(noticeSchema),
  /** Text without markup. */
  abstract: z.nullable(z.string()),
  freeCopy: z.nullable(freeCopySchema),
});
export type SourceRecord = z.infer<typeof sourceRecordSchema>;

/** One source's answer on one DOI: its record, or that it has none. Only answers are findings; failures are not. */
export const findingSchema = z.object({
  source: z.enum(SOURCE_IDS),
  /** ISO 8601 date-time of the answer. */
  retrieved: z.string(),
  record: z.nullable(sourceRecordSchema),
});
export type Finding = z.infer<typeof findingSchema>;
