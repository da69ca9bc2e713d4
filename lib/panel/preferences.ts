import * as z from 'zod/mini';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the panel remembers, on this machine only. What is missing is the default. */
export const preferencesSchema = z.object({
  /** Id of a citation style or format. */
  style: z._default(z.string(), 'apa'),
  /** Light or dark by the system, or by choice. */
  theme: z._default(z.enum(THEMES), 'system'),
  /** The reader has used a look-up, and so has seen what it sends. */
  lookUpExplained: z._default(z.boolean(), false),
  /** The browser's own model, where it has one, chooses which sentences are shown. */
  builtInModel: z._default(z.boolean(), false),
});
export type Preferences = z.infer<typeof preferencesSchema>;
