import { expect, test } from 'vitest';
import { splitSentences } from '../../lib/article/sentences/split-sentences';
import { EXPORTS } from '../../lib/citation/exports';
import { FORMATS } from '../../lib/citation/formats';
import { writeMarkdown } from '../../lib/citation/markdown';
import { plainText } from '../../lib/citation/plain-text';
import { readHtml, writeHtml } from '../../lib/citation/rich-text';
import { chooseMatch } from '../../lib/lookup/find/choose-match';
import { CROSSREF } from '../../lib/lookup/sources/crossref';
import { DATACITE } from '../../lib/lookup/sources/datacite';
import { EUROPE_PMC } from '../../lib/lookup/sources/europe-pmc';
import { compareWork } from '../../lib/lookup/verdict/compare';
import { identify } from '../../lib/references/identifiers';
import { cleanEntry } from '../../lib/references/list/clean-entry';
import { superLinearOn } from './growth';
import { type TextFunction, textFunctions } from './text-functions';

const record = (text: string) => ({
  title: text,
  author: [{ family: text, given: text }],
  'container-title': text,
  page: text,
  volume: text,
  publisher: text,
});
const registered = (text: string) => ({
  DOI: text,
  type: text,
  title: [text],
  subtitle: [text],
  author: [{ family: text, given: text }],
  abstract: text,
  publisher: text,
  page: text,
});

/** Functions that take more than one text, each with the attack in every one. */
const OTHERS: TextFunction[] = [
  { name: 'splitSentences', run: (text) => splitSentences(text, 'en') },
  { name: 'identify', run: (text) => identify({ text, hrefs: [text, `https://${text}`] }) },
  {
    name: 'cleanEntry',
    run: (text) => cleanEntry(`A reference of some length. ${text}`, [text.slice(0, 40), 'PubMed']),
  },
  { name: 'compareWork', run: (text) => compareWork({ text, item: record(text) }, record(text)) },
  {
    name: 'chooseMatch',
    run: (text) =>
      chooseMatch({ text, item: {} }, CROSSREF.read({ message: { items: [registered(text)] } }) ?? []),
  },
  { name: 'Crossref', run: (text) => CROSSREF.read({ message: { items: [registered(text)] } }) },
  {
    name: 'DataCite',
    run: (text) =>
      DATACITE.read({
        data: [
          {
            attributes: {
              doi: text,
              titles: [{ title: text }],
              descriptions: [{ description: text, descriptionType: 'Abstract' }],
            },
          },
        ],
      }),
  },
  {
    name: 'Europe PMC',
    run: (text) =>
      EUROPE_PMC.read({
        resultList: {
          result: [
            {
              doi: text,
              title: text,
              authorString: text,
              abstractText: text,
              commentCorrectionList: { commentCorrection: [{ type: 'Erratum in', reference: text }] },
            },
          ],
        },
      }),
  },
  {
    name: 'rich text',
    run: (text) => [writeHtml(readHtml(text)), writeMarkdown(readHtml(text)), plainText(readHtml(text))],
  },
  ...FORMATS.map(({ id }) => ({
    name: id,
    run: (text: string) => EXPORTS[id]([{ ...record(text), DOI: text, URL: text, language: text }]),
  })),
];

/** Texts that many rules begin to match, over and over. */
const PUMPS = [
  'A',
  'a ',
  ' ',
  '.',
  '. ',
  '-',
  ', ',
  '(',
  ')',
  '[',
  '[1',
  '[1] ',
  '(2020) ',
  '"',
  '“',
  '1',
  '1. ',
  '1:',
  '&',
  '&amp;',
  '%',
  '%25',
  '<',
  '<i>',
  '</i>',
  '<a ',
  '<!--',
  '<math>',
  '<p',
  '\n',
  '\n(',
  '10.',
  '10.1234/',
  '10.1234/a ',
  'doi:',
  'http://',
  'www.a',
  'ISBN 1',
  'PMC',
  'A. ',
  'A, B',
  'et al. ',
  'de A',
  'and ',
  '和',
  '。',
  'é',
  '\u0301',
  '\u200b',
  'Retracted: ',
  'in: ',
  '| ',
  '/',
  '\\',
];

const slow = ({ name, run }: TextFunction): string[] =>
  PUMPS.flatMap((pump) => {
    const factor = superLinearOn(run, pump, '!');
    return factor === null ? [] : `${name} on ${JSON.stringify(pump)}: ${factor.toFixed(0)} times`;
  });

test('the time of every exported text function grows with the text, up to 64 times as long', async () => {
  const found = await textFunctions();
  expect(found.length).toBeGreaterThan(40);
  expect([...found, ...OTHERS].flatMap(slow)).toEqual([]);
}, 300_000);
