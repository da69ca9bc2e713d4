import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../lib/article/schema';
import {
  countMarks,
  filterReferences,
  type Listed,
  MARKS,
  NO_FILTER,
  ORDERS,
  type ReferenceFilter,
} from '../../../lib/panel/filter/reference-filter';
import { type LookedUp, NOT_LOOKED_UP } from '../../../lib/panel/look-ups/looked-up';
import { aPassage, aReference } from '../samples';
import { aLookedUp, aStudy } from '../studies';

const year = (year: number) => ({ issued: { 'date-parts': [[year]] } });
const said = aPassage('Said.');
const LOOK_UPS: readonly LookedUp[] = [
  { ...NOT_LOOKED_UP, progress: 'done', identity: 'another' },
  { ...NOT_LOOKED_UP, progress: 'asking' },
];
const LIST: Listed[] = [
  { text: 'Müller A. Sleep and asthma. 2019.', doi: '10.1/a', item: year(2019), mentions: [said] },
  { text: 'Lv C. Exosomes in asthma. 2025.', label: 'Lv25', item: year(2025), mentions: [said, said] },
  { text: 'Anonymous. Leaflet.', doi: '10.1/c' },
].map((given, index) => ({
  reference: aReference({ number: index + 1, ...given }),
  lookedUp: LOOK_UPS[index] ?? NOT_LOOKED_UP,
}));
const numbers = (filter: Partial<ReferenceFilter>) =>
  filterReferences(LIST, { ...NO_FILTER, ...filter }).map(({ number }) => number);

test('no filter shows all, in the article’s order', () => {
  expect(numbers({})).toEqual([1, 2, 3]);
});

describe('words', () => {
  test.each([
    ['asthma', [1, 2]],
    ['ASTHMA sleep', [1]],
    ['muller', [1]],
    ['Müller', [1]],
    ['lv25', [2]],
    ['10.1/c', [3]],
    ['asthma leaflet', []],
    ['  ', [1, 2, 3]],
  ])('%j', (text, found) => {
    expect(numbers({ text })).toEqual(found);
  });
});

describe('marks', () => {
  test.each([
    [['has-doi'], [1, 3]],
    [['looked-up'], [1]],
    [['mismatch'], [1]],
    [['retracted'], []],
    [['never-mentioned'], [3]],
    [['has-doi', 'never-mentioned'], [3]],
  ] as const)('%j', (marks, found) => {
    expect(numbers({ marks })).toEqual(found);
  });
  test('a look-up that failed at every service left the reference not looked up', () => {
    const registration = { status: 'unknown', failure: { status: 'offline' } } as const;
    const [first = fail()] = LIST;
    const inVain = { ...first, lookedUp: aLookedUp(aStudy({ answered: {}, registration })) };
    expect(filterReferences([inVain], { ...NO_FILTER, marks: ['looked-up'] })).toEqual([]);
  });
  test('are counted', () => {
    expect(countMarks(LIST)).toMatchObject({ 'has-doi': 2, 'looked-up': 1, 'never-mentioned': 1 });
  });
});

test.each([
  ['newest', [2, 1, 3]],
  ['mentions', [2, 1, 3]],
  ['article', [1, 2, 3]],
] as const)('order %s', (order, found) => {
  expect(numbers({ order })).toEqual(found);
});

test('whatever is asked, each reference comes once at most, and every order has the same ones', () => {
  const filters = fc.record({ text: fc.string(), marks: fc.subarray([...MARKS]) });
  fc.assert(
    fc.property(filters, (filter) => {
      const found = ORDERS.map((order) =>
        filterReferences(LIST, { ...filter, order }).map(({ number }: Reference) => number),
      );
      for (const list of found) {
        expect(new Set(list).size).toBe(list.length);
        expect(list.toSorted()).toEqual(found[0]);
      }
    }),
  );
});

function fail(): never {
  throw new Error('the list is empty');
}
