import * as z from 'zod/mini';
import { cslItemSchema } from '../article/csl-item';

/** What the panel asks of the citation worker. `style` is the id of a style or of an exchange format. */
export const citationRequestSchema = z.object({
  id: z.int(),
  kind: z.enum(['warm', 'cite', 'cite-all', 'in-text']),
  style: z.string(),
  locale: z.string(),
  items: z.array(cslItemSchema),
});
export type CitationRequest = z.infer<typeof citationRequestSchema>;

const failedSchema = z.object({
  status: z.literal('failed'),
  reason: z.enum(['nothing-to-cite', 'unknown-style', 'engine', 'worker']),
  /** For developers; the panel has its own words for each reason. */
  message: z.string(),
});

/** What the worker answers, with the id of the request. */
export const citationReplySchema = z.object({
  id: z.int(),
  outcome: z.discriminatedUnion('status', [
    z.object({ status: z.literal('ready') }),
    z.object({
      status: z.literal('formatted'),
      /**
       * Rich text with `i`, `b`, `sup`, `sub` and `span` (small caps, upright, underlined) as its only tags;
       * null for exchange formats.
       */
      html: z.nullable(z.string()),
      /** The same in plain text, meaning kept: 10<sup>6</sup> is 10⁶. */
      text: z.string(),
    }),
    failedSchema,
  ]),
});
export type CitationReply = z.infer<typeof citationReplySchema>;

/** How a request ended. `nothing-to-cite`: the item has neither author, title nor date. */
export type CitationOutcome = CitationReply['outcome'];
export type FailedOutcome = z.infer<typeof failedSchema>;
export type CiteOutcome = Exclude<CitationOutcome, { status: 'ready' }>;
export type WarmOutcome = Exclude<CitationOutcome, { status: 'formatted' }>;
