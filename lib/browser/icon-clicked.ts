import * as z from 'zod/mini';

/** What the background tells an open panel: the click granted it access to this tab. */
export const iconClickedSchema = z.object({ type: z.literal('icon-clicked'), tabId: z.int() });
export type IconClicked = z.infer<typeof iconClickedSchema>;
