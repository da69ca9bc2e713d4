import * as z from 'zod/mini';

const nameSchema = z.object({
  family: z.optional(z.string()),
  given: z.optional(z.string()),
  suffix: z.optional(z.string()),
  'non-dropping-particle': z.optional(z.string()),
  'dropping-particle': z.optional(z.string()),
  literal: z.optional(z.string()),
});
export type CslName = z.infer<typeof nameSchema>;

const dateSchema = z.object({
  'date-parts': z.optional(z.array(z.array(z.int()))),
  literal: z.optional(z.string()),
});

/**
 * A bibliographic item as CSL-JSON has it (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables),
 * reduced to the variables that we fill. Every one is optional: a printed reference may tell nothing.
 */
export const cslItemSchema = z.object({
  id: z.optional(z.string()),
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  author: z.optional(z.array(nameSchema)),
  editor: z.optional(z.array(nameSchema)),
  issued: z.optional(dateSchema),
  accessed: z.optional(dateSchema),
  'container-title': z.optional(z.string()),
  'container-title-short': z.optional(z.string()),
  'collection-title': z.optional(z.string()),
  'event-title': z.optional(z.string()),
  volume: z.optional(z.string()),
  issue: z.optional(z.string()),
  page: z.optional(z.string()),
  number: z.optional(z.string()),
  edition: z.optional(z.string()),
  publisher: z.optional(z.string()),
  'publisher-place': z.optional(z.string()),
  genre: z.optional(z.string()),
  language: z.optional(z.string()),
  abstract: z.optional(z.string()),
  DOI: z.optional(z.string()),
  ISBN: z.optional(z.string()),
  ISSN: z.optional(z.string()),
  PMID: z.optional(z.string()),
  PMCID: z.optional(z.string()),
  URL: z.optional(z.string()),
  /** What CSL-JSON has no variable for (its schema 1.0 keeps `custom` for that): more authors than are named. */
  custom: z.optional(z.object({ 'more-authors': z.optional(z.boolean()) })),
});
export type CslItem = z.infer<typeof cslItemSchema>;
