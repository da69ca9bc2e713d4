import * as z from 'zod/mini';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Sites that can be left alone: as many as fit into what browsers synchronise (8 kB an item), with room to spare. */
export const MOST_SITES = 150;

/** The version of the shape below. Another shape is another version, with its step in migrate-preferences.ts. */
export const PREFERENCES_VERSION = 2;

/** A value, or the default where it is missing or damaged: one bad value costs no other. */
const withDefault = <Schema extends z.core.$ZodType>(schema: Schema, value: z.core.output<Schema>) =>
  z.catch(z._default(schema, value as never), value as never);

/** A style beyond those at hand, with the name by which it is shown. */
const recentStyleSchema = z.object({
  id: z.string().check(z.maxLength(200)),
  title: z.string().check(z.maxLength(200)),
});
export type RecentStyle = z.infer<typeof recentStyleSchema>;

/** What a reader has chosen. The browser synchronises it where the reader has that switched on. */
export const preferencesSchema = z.object({
  version: withDefault(z.literal(PREFERENCES_VERSION), PREFERENCES_VERSION),
  /** Id of a citation style or format. */
  style: withDefault(z.string(), 'apa'),
  /** Styles beyond those at hand, the last used first. */
  recentStyles: withDefault(z.array(recentStyleSchema).check(z.maxLength(5)), []),
  /** Language of the styles' own words: the article's, the panel's, or a chosen locale (BCP 47). */
  citationLocale: withDefault(z.string(), 'panel'),
  /** Light or dark by the system, or by choice. */
  theme: withDefault(z.enum(THEMES), 'system'),
  /** The reader has used a look-up, and so has seen what it sends. */
  lookUpExplained: withDefault(z.boolean(), false),
  /** The references of an article are looked up when the panel opens on it, without a click. */
  lookUpOnOpening: withDefault(z.boolean(), false),
  /** The icon shows how many references an article has. */
  showCount: withDefault(z.boolean(), true),
  /** Host names on which nothing is counted and nothing is read; each stands for the names below it too. */
  leaveAlone: withDefault(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(MOST_SITES)), []),
  /** The browser's own model, where it has one, chooses which sentences are shown. */
  builtInModel: withDefault(z.boolean(), false),
  /** Single letters and signs act in the panel. */
  singleKeys: withDefault(z.boolean(), true),
});
export type Preferences = z.infer<typeof preferencesSchema>;
