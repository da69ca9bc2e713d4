import * as z from 'zod/mini';
import { STANDINGS } from '../article/detect/standings';

/** What the detector of a page tells the background: the only message that a page's script sends. */
export const pageJudgedSchema = z.object({
  type: z.literal('page-judged'),
  standing: z.enum(STANDINGS),
});
export type PageJudged = z.infer<typeof pageJudgedSchema>;
