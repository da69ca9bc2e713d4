import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/article/vocabulary';
import { aboutPage } from '../../lib/summary';
import { ASKS_FOR_A_VISIT, DISCLOSES, LABELS_A_DISCLOSURE } from '../../lib/summary/cues/disclosure-cues';
import { written } from './written';

const NOTHING = { byline: null, published: null, references: [] };
const about = (page: string, language = 'en') => aboutPage({ ...NOTHING, ...written(page), language });
const disclosed = (page: string, language?: string) => about(page, language).disclosure?.text ?? null;
const contact = (page: string, language?: string) => about(page, language).contact?.text ?? null;

test('author, date and the number of references are handed on as found', () => {
  const { blocks } = written('Some text.');
  const found = aboutPage({
    blocks,
    byline: 'Jane Roe',
    published: '2025-01-02',
    references: [{}, {}],
    language: 'en',
  });
  expect(found).toEqual({
    author: 'Jane Roe',
    date: '2025-01-02',
    references: 2,
    disclosure: null,
    contact: null,
  });
  expect(about('')).toEqual({ author: null, date: null, references: 0, disclosure: null, contact: null });
});

describe('disclosure of interests or funding', () => {
  test.each([
    ['under a heading', 'en', '## Funding\nThe city paid for it.\nMore.', 'The city paid for it.'],
    [
      'behind a label',
      'en',
      'Text.\nConflict of interest: none declared.',
      'Conflict of interest: none declared.',
    ],
    ['behind a bold label', 'en', '**Disclosures** A. owns shares.', 'Disclosures A. owns shares.'],
    [
      'in a sentence',
      'en',
      'It rains. We may earn a commission on links.',
      'We may earn a commission on links.',
    ],
    ['id', 'id', '## Konflik Kepentingan\nPenulis bekerja di klinik.', 'Penulis bekerja di klinik.'],
    ['de', 'de', 'Der Autor hat keine Interessenkonflikte.', 'Der Autor hat keine Interessenkonflikte.'],
    ['zh', 'zh', '利益冲突：作者声明无利益冲突。', '利益冲突：作者声明无利益冲突。'],
    ['English words on another page', 'tr', '## Conflict of interest\nYok.', 'Yok.'],
    ['a heading with nothing under it', 'en', '## Funding\n## Next', 'Funding'],
  ])('%s', (_, language, page, wanted) => {
    expect(disclosed(page, language)).toBe(wanted);
  });

  test.each([
    ['Funding for the arts has grown in every city since then.'],
    ['The trial was funded by a maker of pills.'],
    ['## Funding your first shop\nAsk a bank.'],
    ['The disclosure of the files took years.'],
  ])('%s is none', (page) => {
    expect(disclosed(page)).toBeNull();
  });

  test('a long one is cut behind a sentence', () => {
    const sentence = 'The author was paid by a maker of inhalers for lectures. ';
    const text = disclosed(`## Disclosures\n${sentence.repeat(20)}`) ?? '';
    expect(text.length).toBeLessThanOrEqual(400);
    expect(text.endsWith('lectures.')).toBe(true);
  });
});

describe('the publisher asks for a visit', () => {
  test.each([
    ['en', 'It works. Contact us to book an appointment today.', 'Contact us to book an appointment today.'],
    ['id', 'Terapi ini aman. Hubungi kami untuk jadwal.', 'Hubungi kami untuk jadwal.'],
    ['fr', 'Prenez rendez-vous dès demain.', 'Prenez rendez-vous dès demain.'],
    ['ja', '詳しくはお問い合わせください。', '詳しくはお問い合わせください。'],
  ])('%s: %s', (language, page, wanted) => {
    expect(contact(page, language)).toBe(wanted);
  });

  test('a book and a contact in the story are none', () => {
    expect(contact('She read a book about contact between species.')).toBeNull();
  });
});

test('what is found says where it stands', () => {
  const found = about('Before it.\n## Funding\nThe city paid for it.').disclosure;
  expect(found).toEqual({ text: 'The city paid for it.', prefix: 'Funding', section: 0, references: [] });
});

test.each(LANGUAGES)('%s has words for all of it', (language) => {
  for (const table of [LABELS_A_DISCLOSURE, DISCLOSES, ASKS_FOR_A_VISIT])
    expect(table[language].trim()).not.toBe('');
});
