import * as z from 'zod/mini';
import { cslItemSchema } from './csl-item';
import { ROLES } from './roles';

/**
 * A piece of the page's own text, verbatim after white-space folding, and enough to find it there again:
 * `text` and `prefix` are the `exact` and `prefix` of a W3C TextQuoteSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export const passageSchema = z.object({
  text: z.string(),
  /** Up to 32 folded characters that stand before `text` in its own block or the block before; may be empty. */
  prefix: z.string(),
  /** Index into `outline` of the heading under which the passage stands; null before the first. */
  section: z.nullable(z.int()),
  /** Numbers (`Reference.number`) of the references that the passage cites, ascending, each once. */
  references: z.array(z.int()),
});
export type Passage = z.infer<typeof passageSchema>;

export const headingSchema = z.object({
  /** 1 to 6, mended so that no level is skipped on the way down. */
  level: z.int(),
  title: z.string(),
  prefix: z.string(),
  role: z.nullable(z.enum(ROLES)),
});
export type Heading = z.infer<typeof headingSchema>;

export const referenceSchema = z.object({
  /** Position in the article's list, from 1; what mentions and passages point to. */
  number: z.int(),
  /** The number or label as printed ("12", "a", "Harrell19"), where one is printed; else null. */
  label: z.nullable(z.string()),
  /** The printed reference, cleaned of its label, back-links and "Google Scholar" buttons. */
  text: z.string(),
  prefix: z.string(),
  doi: z.nullable(z.string()),
  pmid: z.nullable(z.string()),
  pmcid: z.nullable(z.string()),
  arxiv: z.nullable(z.string()),
  isbn: z.nullable(z.string()),
  /** The first plain http(s) link of the entry, where it has one. */
  url: z.nullable(z.string()),
  /**
   * What the printed text itself says, as a CSL-JSON item; `{}` where nothing was understood, null where it was not needed to read
   * the page, and is yet to be found out.
   */
  item: z.nullable(cslItemSchema),
  /** Where the text cites this reference, in text order. */
  mentions: z.array(passageSchema),
});
export type Reference = z.infer<typeof referenceSchema>;

export const summarySchema = z.object({
  keyPoints: z.array(passageSchema),
  benefits: z.array(passageSchema),
  risks: z.array(passageSchema),
  procedure: z.array(passageSchema),
  evidence: z.array(passageSchema),
  conclusion: z.array(passageSchema),
});
export type Summary = z.infer<typeof summarySchema>;

/** What a page says of itself, each with the words found; null where none were found, which is no verdict. */
export const aboutSchema = z.object({
  author: z.nullable(z.string()),
  /** ISO 8601 date or date-time. */
  date: z.nullable(z.string()),
  /** How many references are listed. */
  references: z.int(),
  /** Of interests or funding. */
  disclosure: z.nullable(passageSchema),
  /** The publisher's "contact us" or "book an appointment". */
  contact: z.nullable(passageSchema),
});
export type About = z.infer<typeof aboutSchema>;

/**
 * What of a page may be left unread, each told in the panel: text beyond what is read of endless pages, references beyond
 * what is read of endless lists, a page's content that stands in a frame.
 */
export const UNREAD = ['text', 'references', 'frames'] as const;
export type Unread = (typeof UNREAD)[number];

/** What the reader returns from the page: plain JSON, parsed by this schema where it enters the panel. */
export const articleSchema = z.object({
  isArticle: z.boolean(),
  title: z.nullable(z.string()),
  byline: z.nullable(z.string()),
  /** ISO 8601 date or date-time. */
  published: z.nullable(z.string()),
  siteName: z.nullable(z.string()),
  /** BCP 47. */
  language: z.nullable(z.string()),
  /** Main text, blocks parted by "\n". */
  text: z.string(),
  outline: z.array(headingSchema),
  summary: summarySchema,
  references: z.array(referenceSchema),
  about: aboutSchema,
  unread: z.array(z.enum(UNREAD)),
});
export type Article = z.infer<typeof articleSchema>;
