import * as z from 'zod/mini';
import { cslItemSchema } from '../article/csl-item';
import { packedNodeSchema } from './csl-node';
import { DRESSES } from './formats';

/** What the panel asks of the citation worker. `style` is the id of a style or of an exchange format. */
export const citationRequestSchema = z.object({
  id: z.int(),
  kind: z.enum(['warm', 'cite', 'cite-all', 'in-text']),
  style: z.string(),
  /** The style itself, where it is the reader's own. */
  own: z.optional(packedNodeSchema),
  locale: z.string(),
  items: z.array(cslItemSchema),
  /** Of a list, by the same index: the text that stands for an item of which too little is known. */
  printed: z.optional(z.array(z.nullable(z.string()))),
  /** How a style's citations are written; as rich and plain text where nothing is said. */
  dress: z.optional(z.enum(DRESSES.map(({ id }) => id))),
  /** Number of the first item in the article's list, for citations in the text. */
  number: z.optional(z.int()),
});
export type CitationRequest = z.infer<typeof citationRequestSchema>;

const failedSchema = z.object({
  status: z.literal('failed'),
  reason: z.enum(['nothing-to-cite', 'unknown-style', 'engine', 'worker', 'stopped']),
  /** For developers; the panel has its own words for each reason. */
  message: z.string(),
});

const outcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ready') }),
  z.object({
    status: z.literal('formatted'),
    /**
     * Rich text with `i`, `b`, `sup`, `sub` and `span` (small caps, upright, underlined) as its only tags;
     * null where there is one text only.
     */
    html: z.nullable(z.string()),
    /** The same in plain text, meaning kept: 10<sup>6</sup> is 10⁶. */
    text: z.string(),
    /** How many of the items are in it; of the others neither author, title nor date is known. */
    count: z.int(),
  }),
  failedSchema,
]);

/** What the worker answers, with the id of the request: how many entries are printed, and at last how it ended. */
export const citationReplySchema = z.union([
  z.object({ id: z.int(), printed: z.int() }),
  z.object({ id: z.int(), outcome: outcomeSchema }),
]);
export type CitationReply = z.infer<typeof citationReplySchema>;

/** How a request ended. `nothing-to-cite`: the item has neither author, title nor date. */
export type CitationOutcome = z.infer<typeof outcomeSchema>;
export type FailedOutcome = z.infer<typeof failedSchema>;
export type CiteOutcome = Exclude<CitationOutcome, { status: 'ready' }>;
export type WarmOutcome = Exclude<CitationOutcome, { status: 'formatted' }>;
