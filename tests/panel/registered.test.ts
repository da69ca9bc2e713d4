import { expect, test } from 'vitest';
import { registered } from '../../lib/panel/registered';

test('a registered item is shown by its title, full names, journal and year', () => {
  const item = {
    title: 'On <i>Homo sapiens</i> & CO<sub>2</sub>',
    author: [
      { given: 'Chengyuan', family: 'Lv' },
      { given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg', suffix: 'Jr' },
      { literal: 'World Health Organization' },
      {},
    ],
    'container-title': 'Cells',
    issued: { 'date-parts': [[2019, 12]] },
  };
  expect(registered(item)).toEqual({
    title: [
      { text: 'On ', marks: [] },
      { text: 'Homo sapiens', marks: ['i'] },
      { text: ' & CO', marks: [] },
      { text: '2', marks: ['sub'] },
    ],
    authors: ['Chengyuan Lv', 'Jan van der Berg Jr', 'World Health Organization'],
    container: 'Cells',
    year: '2019',
  });
});

test('what is not registered is not made up', () => {
  expect(registered({})).toEqual({ title: [], authors: [], container: null, year: null });
  expect(registered({ publisher: 'WHO', issued: { literal: 'in press' } })).toMatchObject({
    container: 'WHO',
    year: 'in press',
  });
});
