import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ROLES } from '../../../lib/article/roles';
import { rolesOf } from '../../../lib/article/vocabulary';

/** Section headings as pages print them, each with the roles that a reader gave it; none where it names no role. */
const headingsSchema = z.array(
  z.object({
    language: z.string(),
    heading: z.string(),
    isFirst: z._default(z.boolean(), false),
    roles: z.array(z.enum(ROLES)),
  }),
);
const HEADINGS = headingsSchema.parse(
  JSON.parse(readFileSync(new URL('headings.json', import.meta.url), 'utf8')),
);
const WANTED = 0.95;

const told = ({ heading, language, isFirst }: (typeof HEADINGS)[number]) =>
  rolesOf(heading, { language, isFirst }).toSorted().join(' ');

test(`at least ${WANTED * 100} % of the headings are told as a reader tells them`, () => {
  const wrong = HEADINGS.filter((row) => told(row) !== row.roles.toSorted().join(' '));
  const listed = wrong.map((row) => `${row.language}: ${row.heading}: ${told(row) || 'none'}`);
  expect(1 - wrong.length / HEADINGS.length, listed.join('\n')).toBeGreaterThanOrEqual(WANTED);
});

test('there are 200 of them or more, in six languages or more, and as many without a role as with one, roughly', () => {
  expect(HEADINGS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(HEADINGS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6);
  const share = HEADINGS.filter(({ roles }) => roles.length > 0).length / HEADINGS.length;
  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThan(0.7);
});
