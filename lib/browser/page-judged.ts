import * as z from 'zod/mini';
import type { Judgement } from '../judge-page';

/** What the detector of a page tells the background: the only message that a page's script sends. */
export const pageJudgedSchema = z.object({
  type: z.literal('page-judged'),
  isArticle: z.boolean(),
  references: z.int().check(z.nonnegative()),
}) satisfies z.ZodMiniType<Judgement>;
export type PageJudged = z.infer<typeof pageJudgedSchema>;
