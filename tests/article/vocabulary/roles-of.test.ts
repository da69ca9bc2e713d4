import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../lib/article/roles';
import { LANGUAGES, rolesOf } from '../../../lib/article/vocabulary';
import { VOCABULARY } from '../../../lib/article/vocabulary/vocabulary';

const HEADINGS: [heading: string, language: string | null, roles: Role[]][] = [
  ['Manfaat Terapi Secretome', 'id', ['benefits']],
  ['Cara Kerja Secretome', 'id', ['mechanism']],
  ['Cara Mencegah Kekambuhan', 'id', ['prevention']],
  ['Faktor risiko', 'id', ['causes']],
  ['Kesan sampingan', 'id', ['risks']],
  ['Apa itu secretome?', 'id', ['definition']],
  ['Apa itu manfaat secretome?', 'id', ['benefits']],
  ['3. Prosedur', 'id', ['procedure']],
  ['IV) Results', 'en', ['evidence']],
  ['Benefits and risks of X', 'en', ['risks', 'benefits']],
  ['Risiken und Nebenwirkungen', 'de', ['risks']],
  ['What are the side effects?', 'en', ['risks']],
  ['🔎 REFERENCES:', 'en', ['references']],
  ['Referensi', null, ['references']],
  ['参考文献', 'zh-TW', ['references']],
  ['부작용은 무엇인가요', 'ko', ['risks']],
  ['FAQ', 'de', ['faq']],
  ['Related work', 'en', ['evidence']],
  ['You may also like these', 'en', ['related']],
  ['Pros & cons of tiny homes', 'en', ['risks', 'benefits']],
  ['How the liver works at night', 'en', ['mechanism']],
  ['Pros – why live in one?', 'en', ['benefits']],
  ['Seasoned pros', 'en', []],
  ['Data', 'en', ['evidence']],
  ['Data of the trials', 'en', ['evidence']],
  ['Data analytics for shops', 'en', []],
  ['Referensi', 'en', ['references']],
  ['Note', 'en', []],
  ['A fair share of rain', 'en', []],
  ['Reconsidering the cat', 'en', []],
  ['', 'en', []],
];

describe('rolesOf', () => {
  test.each(HEADINGS)('%s (%s) is %j', (heading, language, roles) => {
    expect(rolesOf(heading, { language, isFirst: false })).toEqual(roles);
  });

  test('a summary introduces at the beginning and concludes at the end', () => {
    expect(rolesOf('Summary', { language: 'en', isFirst: true })).toEqual(['introduction']);
    expect(rolesOf('Summary', { language: 'en', isFirst: false })).toEqual(['conclusion']);
  });
});

describe.each(LANGUAGES)('the words of %s', (language) => {
  test.each(ROLES)('%s: its own words find it, and none is empty', (role) => {
    const words = VOCABULARY[language][role];
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      const heading = word.replace(/!.*/u, '');
      const found = [true, false].flatMap((isFirst) => rolesOf(heading, { language, isFirst }));
      expect(found, word).toContain(role);
    }
  });
});
