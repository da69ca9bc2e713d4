import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOOKUP_HOSTS } from '../../lib/lookup/hosts';
import { ROOT } from '../house/source-files';
import { listing } from './listing';

const fields = listing();
const field = (name: string) => fields.get(name) ?? '';
const privacy = readFileSync(`${ROOT}PRIVACY.md`, 'utf8');

describe('the texts for the stores', () => {
  // Chrome: 132 for the summary, 16,000 for the description, 1,000 for single purpose and each reason; AMO: 250.
  test.each([
    ['Name', 45],
    ['Summary', 132],
    ['Description', 16_000],
    ['Single purpose', 1_000],
    ['Access to all websites', 1_000],
    ['scripting', 1_000],
  ])('keep %s within %d characters', (name, most) => {
    expect(field(name).length).toBeGreaterThan(0);
    expect(field(name).length).toBeLessThanOrEqual(most);
  });
  test('give the summary that the package carries', () => {
    const carried = JSON.parse(readFileSync(`${ROOT}lib/static/_locales/en/messages.json`, 'utf8'));
    expect(field('Summary')).toBe(carried.description.message);
  });
  test('keep to the words of the house', () => {
    for (const text of [...fields.values(), privacy])
      expect(text).not.toMatch(/\b(?:supports|proves?|proven|trustworthy)\b/iu);
  });
  test('advertise with no names of sites', () => {
    expect(field('Description')).not.toMatch(/\b[\w-]+\.(?:com|org|net|gov|info|id|io)\b|wikipedia|pubmed/iu);
  });
});

test.each([
  ['the stores', field('Data use')],
  ['PRIVACY.md', privacy],
])('%s names every host that a look-up may ask', (_, text) => {
  expect(LOOKUP_HOSTS.filter(({ host }) => !text.includes(host))).toEqual([]);
});
