import { expect, test } from 'vitest';
import { compare } from '../../lib/command-line/compare';

test('gives a verdict with reasons for every pair, and an error for what is none', async () => {
  const rows: unknown[] = [];
  const record = { DOI: '10.1/2', title: ['Knee pain in ageing runners'], author: [{ family: 'Smith' }] };
  const lines = [
    JSON.stringify({ printed: 'Smith J. Knee pain in ageing runners. Pain. 2003.', record }),
    JSON.stringify({ printed: 'Lee K. Hip fractures among elderly swimmers. Bone. 2010.', record }),
    '{"printed": "Smith"}',
    'no JSON',
  ];
  const status = await compare({
    args: [],
    lines: async function* () {
      yield* lines;
    },
    row: (value) => rows.push(value),
    print: () => undefined,
    say: () => undefined,
  });
  const reasons = expect.arrayContaining([expect.objectContaining({ field: 'title' })]);
  const error = { error: expect.stringContaining('Crossref') };
  expect(rows).toEqual([{ verdict: 'same', reasons }, { verdict: 'another', reasons }, error, error]);
  expect(status).toBe(1);
});
