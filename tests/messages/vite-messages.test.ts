import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, transformWithEsbuild } from 'vite';
import { expect, test } from 'vitest';
import { en } from '../../lib/messages/en';
import { keyed } from '../../lib/messages/keyed';
import { LANGUAGES, type Language } from '../../lib/messages/languages';
import { messagesPlugin } from '../../lib/messages/vite-messages';
import { ROOT } from '../house/source-files';

type Transform = (this: unknown, code: string, id: string) => { code: string } | undefined;
const transform = messagesPlugin().transform as unknown as Transform;
const built = (code: string, id: string) => transform.call({ parse: parseAst }, code, id);
const others = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');

test.each(others)('a build keeps every text of %s under its key', async (language) => {
  const file = join(ROOT, 'lib/messages', `${language.toLowerCase()}.ts`);
  const { code } = await transformWithEsbuild(readFileSync(file, 'utf8'), file);
  const written = built(code, file)?.code ?? '';
  const texts = /keyed\((\[[\s\S]*\])\);$/.exec(written)?.[1] ?? '[]';
  expect(keyed(new Function(`return ${texts}`)())).toEqual(await LANGUAGES[language]());
});

test('leaves all other files alone', () => {
  expect(built('export const en = {};', '/x/lib/messages/en.ts')).toBeUndefined();
  expect(built('export const de = {};', '/x/lib/other/de.ts')).toBeUndefined();
});

test('breaks off where a text is missing', () => {
  const [first] = Object.keys(en);
  expect(() => built('export const de = {};', '/x/lib/messages/de.ts')).toThrow(first);
});
