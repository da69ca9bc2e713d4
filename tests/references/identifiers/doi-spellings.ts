import fc from 'fast-check';

/** Suffixes as registrants make them: parts of letters and digits, with a balanced bracket now and then. */
const part = fc.stringMatching(/^[a-z]{0,4}[0-9]{2,6}$/);
const suffix = fc.oneof(
  part,
  fc.tuple(part, fc.constantFrom('.', '-', '_', '/'), part).map((p) => p.join('')),
  fc.tuple(part, part, part).map(([a, b, c]) => `${a}(${b})${c}`),
  fc.tuple(part, part).map(([a, b]) => `${a}(1999)12:3<${b}:AID-X>2.0.CO;2`),
);
/** DOIs as registrants make them; those whose addresses go on behind the DOI are left out. */
export const doi = fc
  .tuple(fc.integer({ min: 1000, max: 99999 }), suffix)
  .map(([registrant, end]) => `10.${registrant}/${end}`.toLowerCase())
  .filter((d) => !/^10\.(?:1093|1101|64898)\//.test(d));

/** Every way to print a DOI that we promise to read. */
export const SPELLINGS: ReadonlyArray<[string, (doi: string) => string]> = [
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
