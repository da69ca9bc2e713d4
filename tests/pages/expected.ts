import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const phrases = z.array(z.string());

/**
 * What a fixture's `expected.json` may say. A page fixture is a folder with `page.html` and `expected.json`;
 * what is left out is not compared. Phrases are parts of the passages, so that a better cut of a sentence
 * does not break a test; lists named `…Contain` may hold more than is named.
 */
const expectedSchema = z.strictObject({
  /** The page builds its text with its own scripts, which are therefore run. */
  runsScripts: z.optional(z.boolean()),
  isArticle: z.boolean(),
  title: z.optional(z.string()),
  byline: z.optional(z.nullable(z.string())),
  /** Compared by its beginning: a day is enough. */
  published: z.optional(z.string()),
  siteName: z.optional(z.string()),
  language: z.optional(z.string()),
  headings: z.optional(phrases),
  /** The beginnings of all benefits, in order. */
  benefits: z.optional(phrases),
  risksContain: z.optional(phrases),
  procedureContains: z.optional(phrases),
  evidenceContains: z.optional(phrases),
  conclusionContains: z.optional(phrases),
  /** One per reference, null where it has none: so also the number of references. */
  dois: z.array(z.nullable(z.string())),
  /** By reference number. */
  pmids: z.optional(z.record(z.string(), z.string())),
  isbns: z.optional(z.record(z.string(), z.string())),
  /** How often the text mentions each reference. */
  mentions: z.optional(z.array(z.int())),
  /** Must appear in nothing that is read from the page. */
  absent: z.optional(phrases),
});
export type Expected = z.infer<typeof expectedSchema>;

export interface PageFixture {
  name: string;
  html: string;
  expected: Expected;
}

const folder = new URL('.', import.meta.url);

/** All page fixtures, in alphabetical order. Throws where a folder is incomplete or its expectations are misspelt. */
export function pageFixtures(): PageFixture[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => pageFixture(entry.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** One page fixture by the name of its folder. */
export function pageFixture(name: string): PageFixture {
  const read = (file: string) => readFileSync(fileURLToPath(new URL(`${name}/${file}`, folder)), 'utf8');
  return { name, html: read('page.html'), expected: expectedSchema.parse(JSON.parse(read('expected.json'))) };
}
