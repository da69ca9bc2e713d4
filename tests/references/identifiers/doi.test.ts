import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDois, normaliseDoi } from '../../../lib/references/identifiers/doi';
import { doi, SPELLINGS } from './doi-spellings';

describe('findDois', () => {
  it.each(SPELLINGS)('reads a DOI back from its spelling: %s', (_name, spell) => {
    fc.assert(
      fc.property(doi, (d) => {
        expect(findDois(spell(d))).toEqual([d]);
      }),
    );
  });

  it.each([
    'Version 10.1234 of the code',
    'subnet 10.1000.0/16 is odd',
    'prefix 10.1038/ only',
    'ratio 10.25/3.1',
    '210.1038/nature12373',
    'in 10.2014/2015',
    '$10.5000/day',
  ])('finds none in "%s"', (text) => expect(findDois(text)).toEqual([]));

  it.each([
    [
      '10.1136/bmj.n1,10.1038/nphys2 and https://doi.org/10.1136/BMJ.N1',
      ['10.1136/bmj.n1', '10.1038/nphys2'],
    ],
    ['doi:10.1007/JHEP07(2015)130', ['10.1007/jhep07(2015)130']],
    ['doi:10.1002/12:3&lt;29::AID-X1&gt;3.0.CO;2-#', ['10.1002/12:3<29::aid-x1>3.0.co;2-#']],
    ['10.1101/2020.03.22.002386v2.full.pdf', ['10.1101/2020.03.22.002386']],
    ['10.1136/bmj.n71¹ and 10.1136/bmj.n72†', ['10.1136/bmj.n71', '10.1136/bmj.n72']],
    ['https://doi.org/10/bfxm', ['10/bfxm']],
    ['doi: 10.1136/bmj.n71.\n2. Smith J', ['10.1136/bmj.n71']],
  ])('reads %s', (text, dois) => expect(findDois(text)).toEqual(dois));

  it('never throws, and answers only lower-case DOIs, each once', () => {
    const noise = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('10.1234/', '%2F', '<', ')', 'doi:', '&#', '\n'),
      ),
    );
    fc.assert(
      fc.property(noise, (pieces) => {
        const found = findDois(pieces.join(''));
        expect(new Set(found).size).toBe(found.length);
        for (const d of found) expect(d).toMatch(/^10[./]/);
      }),
    );
  });

  it.each([
    '10.1234/',
    '10.1234/a(',
    '10.1234/a<b',
    'doi',
    '%25',
    '&amp;',
    '10.1111.1.1.1.1/a-\n',
    ' ',
    '10.1234/a;b',
    'doi:10 ',
  ])('takes linear time on "%s" repeated', (piece) => {
    const time = (n: number) => {
      const text = piece.repeat(n);
      const start = performance.now();
      findDois(text);
      return performance.now() - start;
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(3000);
  });
});

describe('normaliseDoi', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(doi, (d) => {
        expect(normaliseDoi(normaliseDoi(`https://doi.org/${d}`) ?? '')).toBe(d);
      }),
    );
  });
  it('answers null for what is no DOI', () => expect(normaliseDoi('https://example.com/10')).toBeNull());
});

const SPELLINGS_FILE = '../shared/references/doi-spellings.jsonl';
describe.skipIf(!existsSync(SPELLINGS_FILE))('measured spellings (skipped without ../shared)', () => {
  it('keeps precision and recall at 0.985 or above', () => {
    const lines = readFileSync(SPELLINGS_FILE, 'utf8').split('\n').filter(Boolean);
    const rows = lines.map((line): { text: string; dois: string[] } => JSON.parse(line));
    let right = 0;
    let shown = 0;
    let due = 0;
    for (const { text, dois } of rows) {
      const found = findDois(text);
      right += found.filter((d) => dois.includes(d)).length;
      shown += found.length;
      due += dois.length;
    }
    expect(right / shown).toBeGreaterThanOrEqual(0.985);
    expect(right / due).toBeGreaterThanOrEqual(0.985);
  });
});
