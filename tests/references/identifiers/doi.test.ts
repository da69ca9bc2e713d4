import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDois, normaliseDoi } from '../../../lib/references/identifiers/doi';

/** Suffixes as registrants make them: parts of letters and digits, with a balanced bracket now and then. */
const part = fc.stringMatching(/^[a-z]{0,4}[0-9]{2,6}$/);
const suffix = fc.oneof(
  part,
  fc.tuple(part, fc.constantFrom('.', '-', '_', '/'), part).map((p) => p.join('')),
  fc.tuple(part, part, part).map(([a, b, c]) => `${a}(${b})${c}`),
  fc.tuple(part, part).map(([a, b]) => `${a}(1999)12:3<${b}:AID-X>2.0.CO;2`),
);
const doi = fc
  .tuple(fc.integer({ min: 1000, max: 99999 }), suffix)
  .map(([registrant, end]) => `10.${registrant}/${end}`.toLowerCase())
  .filter((d) => !/^10\.(?:1093|1101|64898)\//.test(d));

/** Every way to print a DOI that we promise to read. */
const SPELLINGS: ReadonlyArray<[string, (doi: string) => string]> = [
  ['label', (d) => `J Test 2003;1:2. doi:${d}.`],
  ['label with a space, in capitals', (d) => `DOI: ${d.toUpperCase()}, PMID 123`],
  ['resolver', (d) => `https://doi.org/${d}`],
  ['old resolver, in a sentence', (d) => `(see http://dx.doi.org/${d}), and`],
  ['proxy', (d) => `http://doi.org.proxy.example.edu/${d}; accessed`],
  ['encoded', (d) => `https://doi.org/${encodeURIComponent(d)}`],
  [
    'encoded twice, in a query',
    (d) => `https://x.example/login?url=${encodeURIComponent(`https://doi.org/${encodeURIComponent(d)}`)}`,
  ],
  ['query', (d) => `https://x.example/cite?doi=${encodeURIComponent(d)}&area=0000`],
  ['brackets', (d) => `[doi:${d}]`],
  ['quotes', (d) => `„https://doi.org/${d}“`],
  ['attribute', (d) => `<a href="https://doi.org/${d}">link</a>`],
  ['mark-up behind', (d) => `doi:${d}</span><br>`],
  ['dashes', (d) => `doi:${d.replaceAll('-', '\u2011')}.`],
  ['invisible characters', (d) => `doi:${d.replace('/', '/\u200b').replace(/\.(?=\d)/, '\u00ad.')}`],
  ['full width', (d) => `doi：${d}。`],
  ['broken line', (d) => `https://doi.org/${d.replace('/', '/\n')}`],
  ['glued label', (d) => `doi:${d}PMID: 123456`],
  ['glued sentence', (d) => `doi:${d}.Published online 3 May 2021`],
  ['address tail', (d) => `https://x.example/doi/${d}/full?af=R#abstract`],
  ['file', (d) => `https://x.example/doi/pdf/${d}.pdf`],
  ['footnote mark', (d) => `doi:${d}*`],
];

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
