import { describe, expect, test } from 'vitest';
import { nearestLanguage } from '../../lib/messages/languages';
import { loadTranslator } from '../../lib/messages/translator';

const english = await loadTranslator('en-GB');
const indonesian = await loadTranslator('id');

test.each([
  ['en-US', 'en'],
  ['id', 'id'],
  ['id-ID', 'id'],
  ['ID', 'id'],
  ['in', 'id'],
  ['sw', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('a browser in %j gets the panel in %j', (browser, panel) => {
  expect(nearestLanguage(browser)).toBe(panel);
});

describe('texts', () => {
  test.each([
    [0, '0 references'],
    [1, '1 reference'],
    [1234, '1,234 references'],
  ])('count %d as "%s"', (count, text) => {
    expect(english.t('references', { count })).toBe(text);
  });
  test('count in the language of the panel', () => {
    expect(indonesian.t('references', { count: 1234 })).toBe('1.234 referensi');
  });
  test('take strings as they are, braces and all', () => {
    expect(english.t('opensIn', { address: 'https://example.org/{address}' })).toBe(
      'Opens https://example.org/{address} in a new tab',
    );
  });
});

describe('dates', () => {
  test.each([
    ['2025', '2025'],
    ['2025-10', 'October 2025'],
    ['2025-10-14', 'Oct 14, 2025'],
    ['2025-10-14T12:00:00Z', 'Oct 14, 2025'],
    ['yesterday', 'yesterday'],
    ['2025-99-99', '2025-99-99'],
  ])('%s is %s', (iso, written) => {
    expect(english.date(iso)).toBe(written);
  });
  test('are written in the language of the panel', () => {
    expect(indonesian.date('2025-10-14')).toBe('14 Okt 2025');
  });
});

test('a language is named, and what is none stays as the page wrote it', () => {
  expect(english.languageName('id')).toBe('Indonesian');
  expect(indonesian.languageName('en')).toBe('Inggris');
  expect(english.languageName('not a language')).toBe('not a language');
});

describe('what is written from the other side keeps to itself', () => {
  test('in Arabic', async () => {
    const arabic = await loadTranslator('ar');
    expect(arabic.t('source', { name: arabic.list(['Crossref', 'Europe PMC']), date: '2026' })).toBe(
      'المصدر: \u2068\u2068Crossref\u2069 و\u2068Europe PMC\u2069\u2069، 2026',
    );
    expect(arabic.t('source', { name: 'المجلة', date: '2026' })).toBe('المصدر: المجلة، 2026');
  });
  test('in English', () => {
    expect(english.t('opensIn', { address: 'مجلة' })).toBe('Opens \u2068مجلة\u2069 in a new tab');
  });
});
