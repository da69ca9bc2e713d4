import fc from 'fast-check';
import type { CslItem, CslName } from '../../lib/article/csl-item';
import { hostileText } from './hostile-text';

const name: fc.Arbitrary<CslName> = fc.record(
  { family: hostileText, given: hostileText, suffix: hostileText, literal: hostileText },
  { requiredKeys: [] },
);
const part = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2100 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, -0, 13, 32, 9_007_199_254_740_991) },
);
const date = fc.record(
  { 'date-parts': fc.array(fc.array(part, { maxLength: 3 }), { maxLength: 2 }), literal: hostileText },
  { requiredKeys: [] },
);
const TYPES = [
  'article-journal',
  'article',
  'book',
  'chapter',
  'paper-conference',
  'thesis',
  'report',
  'dataset',
  'webpage',
  'document',
  'constructor',
  '__proto__',
  'no such type',
];

/** Items that no registry should send, and that every exporter must write without harm. */
export const hostileItem: fc.Arbitrary<CslItem> = fc.record(
  {
    id: hostileText,
    type: fc.oneof(fc.constantFrom(...TYPES), hostileText),
    title: hostileText,
    author: fc.array(name, { maxLength: 3 }),
    editor: fc.array(name, { maxLength: 2 }),
    issued: date,
    accessed: date,
    'container-title': hostileText,
    'container-title-short': hostileText,
    'collection-title': hostileText,
    'event-title': hostileText,
    volume: hostileText,
    issue: hostileText,
    page: hostileText,
    number: hostileText,
    edition: hostileText,
    publisher: hostileText,
    'publisher-place': hostileText,
    genre: hostileText,
    language: hostileText,
    abstract: hostileText,
    DOI: hostileText,
    ISBN: hostileText,
    ISSN: hostileText,
    PMID: hostileText,
    URL: hostileText,
  },
  { requiredKeys: [] },
);

/** Signs that mean something to one format or another; in a text they are signs of the text. */
const word = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-zäéøšЖ肺]{2,9}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'A&B',
      '5%',
      '$x$',
      'a_b',
      '#1',
      '{x',
      'y}',
      'x}{y',
      '~',
      '^2',
      'p<0.05',
      'a>b',
      '\\n',
      '@x',
    ),
  },
);
const plain = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const family = fc.stringMatching(/^[A-ZÉØ][a-zéøß]{2,9}$/);

/** Items as registries have them, whose every text may hold the signs of the formats: a reader must find the same again. */
export const wholeItem: fc.Arbitrary<CslItem> = fc.record({
  type: fc.constant('article-journal'),
  title: plain,
  author: fc.array(fc.record({ family, given: family }), { minLength: 1, maxLength: 3 }),
  issued: fc.integer({ min: 1500, max: 2030 }).map((year) => ({ 'date-parts': [[year]] })),
  'container-title': plain,
  volume: fc.stringMatching(/^[1-9][0-9]{0,2}$/),
  issue: fc.stringMatching(/^[1-9][0-9]{0,1}$/),
  page: fc.tuple(fc.nat(400), fc.nat(400)).map(([from, count]) => `${from + 1}-${from + count + 2}`),
  DOI: fc.stringMatching(/^10\.[1-9][0-9]{3}\/[a-z0-9][a-z0-9._()/-]{0,10}[a-z0-9]$/),
});
