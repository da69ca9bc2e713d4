import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../lib/messages/en';
import { LANGUAGES, type Language } from '../../lib/messages/languages';
import type { MessageKey, Messages, Plural } from '../../lib/messages/messages';
import { sourceFiles } from '../house/source-files';

const KEYS = Object.keys(en) as MessageKey[];
const languages = Object.keys(LANGUAGES) as Language[];
const loaded = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await LANGUAGES[language]()])),
) as Record<Language, Messages>;
const others = languages.filter((language) => language !== 'en');

const formsOf = (message: string | Plural): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Messages that are the same words in every language: names. */
const NAMES: readonly MessageKey[] = ['openDoi', 'openPubmed', 'openPmc', 'openArxiv'];

/** Words that a language has in common with English, to be kept rather than bent into something longer. */
const ALIKE: { readonly [language in Language]?: readonly MessageKey[] } = {
  de: ['openLink', 'typeSoftware'],
  es: ['typeEditorial', 'typeSoftware'],
  fr: ['conclusion', 'fieldPage', 'aboutDate'],
  it: ['openLink', 'fieldVolume', 'typeSoftware'],
  nl: ['openLink', 'typeSoftware'],
  pl: ['typePreprint'],
  'pt-BR': ['openLink', 'fieldVolume', 'typeEditorial', 'typeSoftware'],
};

describe.each(languages)('%s', (language) => {
  const messages: Record<MessageKey, string | Plural> = loaded[language];
  test('has the keys of English, and words for each', () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
    expect(KEYS.filter((key) => formsOf(messages[key]).some((form) => form.trim() === ''))).toEqual([]);
  });
  test('has every plural form of its language', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const key of KEYS) {
      const message = messages[key];
      if (typeof message !== 'string') expect([key, Object.keys(message).sort()]).toEqual([key, wanted]);
    }
  });
  test('fills in what English fills in', () => {
    for (const key of KEYS) {
      const [first = ''] = formsOf(en[key]);
      for (const form of formsOf(messages[key]))
        expect([key, placeholders(form)]).toEqual([key, placeholders(first)]);
    }
  });
  test('names behind “Open” where a link leads, and does not say “open” again', () => {
    const open = String(messages.open).toLocaleLowerCase(language);
    for (const key of ['openDoi', 'openPubmed', 'openPmc', 'openArxiv', 'openLink'] as const)
      expect(String(messages[key]).toLocaleLowerCase(language)).not.toContain(open);
  });
  test('keeps to the words of the house', () => {
    const said = KEYS.flatMap((key) => formsOf(messages[key])).join('\n');
    expect(said).not.toMatch(
      /\b(?:supports?|proves?|proven|trustworthy|membuktikan|terbukti|mendukung|tepercaya)\b/i,
    );
  });
});

test.each(others)('%s is as English in names and words alike alone', (language) => {
  const messages: Record<MessageKey, string | Plural> = loaded[language];
  const same = KEYS.filter((key) => JSON.stringify(messages[key]) === JSON.stringify(en[key]));
  const alike = same.filter((key) => !NAMES.includes(key));
  expect(alike.toSorted()).toEqual([...(ALIKE[language] ?? [])].toSorted());
});

test('French keeps its wide signs on the line of the word before them', () => {
  const said = KEYS.flatMap((key) => formsOf(loaded.fr[key]));
  expect(said.filter((text) => / [:;?!»](?!\S)|« /u.test(text))).toEqual([]);
});

test('no message is unused', () => {
  const shipped = sourceFiles('components', 'entrypoints', 'lib').filter(
    ({ path }) => !path.startsWith('lib/messages/'),
  );
  const said = new Set(shipped.flatMap(({ text }) => text.match(/(?<=')\w+(?=')/g) ?? []));
  expect(KEYS.filter((key) => !said.has(key))).toEqual([]);
});

test('the manifest has the same texts in every language of the panel', () => {
  const keysOf = (language: string) =>
    Object.keys(JSON.parse(readFileSync(`lib/static/_locales/${language}/messages.json`, 'utf8'))).sort();
  // Browsers write these folders' names with a low line (https://developer.chrome.com/docs/extensions/reference/api/i18n).
  const folders = languages.map((language) => language.replace('-', '_'));
  expect(readdirSync('lib/static/_locales').sort()).toEqual(folders.sort());
  for (const folder of folders) expect(keysOf(folder)).toEqual(keysOf('en'));
});
