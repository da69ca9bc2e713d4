import * as z from 'zod/mini';

const text = z.nullish(z.string());
const texts = z.nullish(z.array(z.nullable(z.string())));

const personSchema = z.object({
  family: text,
  given: text,
  suffix: text,
  /** An institution's or a group's name. */
  name: text,
});
export type CrossrefPerson = z.infer<typeof personSchema>;

const institutionSchema = z.object({ name: text });

/** `[[null]]` stands for an unknown date. */
const dateSchema = z.nullish(z.object({ 'date-parts': z.nullish(z.array(z.array(z.nullable(z.int())))) }));
export type CrossrefDate = z.infer<typeof dateSchema>;

/** A notice or a new version: what it is, its DOI (or that of the work it is on), and since when. */
const updateSchema = z.object({ DOI: text, type: text, updated: dateSchema });
export type CrossrefUpdate = z.infer<typeof updateSchema>;

/**
 * The fields of a Crossref record that we read
 * (https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md). Only the DOI is in every record.
 */
export const crossrefRecordSchema = z.object({
  DOI: z.string(),
  type: text,
  subtype: text,
  title: texts,
  subtitle: texts,
  author: z.nullish(z.array(personSchema)),
  editor: z.nullish(z.array(personSchema)),
  'container-title': texts,
  'short-container-title': texts,
  volume: text,
  issue: text,
  page: text,
  'article-number': text,
  issued: dateSchema,
  published: dateSchema,
  'published-print': dateSchema,
  'published-online': dateSchema,
  posted: dateSchema,
  approved: dateSchema,
  publisher: text,
  'publisher-location': text,
  /** A list since 2021, one object before. */
  institution: z.nullish(z.union([z.array(institutionSchema), institutionSchema])),
  event: z.nullish(z.object({ name: text })),
  'edition-number': text,
  degree: texts,
  language: text,
  ISBN: texts,
  ISSN: texts,
  abstract: text,
  /** Notices on this work. */
  'updated-by': z.nullish(z.array(updateSchema)),
  /** Works on which this one is a notice, or of which it is a new version. */
  'update-to': z.nullish(z.array(updateSchema)),
  license: z.nullish(z.array(z.object({ URL: text }))),
});
export type CrossrefRecord = z.infer<typeof crossrefRecordSchema>;
