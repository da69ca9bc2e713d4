import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceSchema } from '../lib/article/schema';
import { readPrinted } from '../lib/read-printed';

const HARRELL =
  'Harrell CR, Jovicic N, Djonov V, Arsenijevic N, Volarevic V. Mesenchymal stem cell-derived exosomes. Cells. 2019;8(12):1605. doi:10.3390/cells8121605';
const CHEN =
  'Chen QH, et al. Asthma and stem cell therapy. World J Stem Cells. 2025. https://doi.org/10.4252/wjsc.v17.i2.103599';

describe('what was selected', () => {
  test('is a reference, with its label off', () => {
    const [reference, ...others] = readPrinted(`  [12]  ${HARRELL}\n`);
    expect(others).toEqual([]);
    expect(reference).toMatchObject({ number: 1, label: '12', text: HARRELL, doi: '10.3390/cells8121605' });
    expect(reference?.item?.title).toContain('Mesenchymal stem cell');
  });
  test('with several DOIs is several references', () => {
    const found = readPrinted(`${HARRELL}. ${CHEN}`);
    expect(found.map(({ number, doi }) => [number, doi])).toEqual([
      [1, '10.3390/cells8121605'],
      [2, '10.4252/wjsc.v17.i2.103599'],
    ]);
    expect(found[1]?.text).toMatch(/^Chen QH/);
  });
  test('can be a bare DOI', () => {
    expect(readPrinted('10.3390/cells8121605')).toMatchObject([{ doi: '10.3390/cells8121605' }]);
  });
  test('without a DOI is a reference all the same', () => {
    expect(readPrinted('Lv C. Exosomes in asthma. Lung. 2025;3:4-9.')).toMatchObject([
      { doi: null, text: 'Lv C. Exosomes in asthma. Lung. 2025;3:4-9.' },
    ]);
  });
  test.each(['', '  \n ', '—'])('of nothing (%j) is none', (text) => {
    expect(readPrinted(text)).toEqual([]);
  });
});

test('the address of a link gives its DOI, and nothing is read into it', () => {
  const [reference] = readPrinted('https://www.mdpi.com/x?doi=10.3390/cells8121605');
  expect(reference).toMatchObject({ doi: '10.3390/cells8121605', item: {} });
});

test('whatever is selected gives whole references', () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom(HARRELL, CHEN, '10.1/x', ' ', '\n')));
  fc.assert(
    fc.property(texts, (parts) => {
      for (const reference of readPrinted(parts.join(' ')))
        expect(() => referenceSchema.parse(reference)).not.toThrow();
    }),
    { numRuns: 50 },
  );
});
