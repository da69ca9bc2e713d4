import { expect, test } from 'vitest';
import { builtRegexes, type Regex, regexLiterals } from '../house/regexes';
import { sourceFiles } from '../house/source-files';
import { attacksOn } from './attacks';
import { superLinearOn } from './growth';

const files = sourceFiles('lib', 'components', 'entrypoints');

/** As a text is searched, or replaced everywhere. */
const search = ({ source, flags }: Regex) => {
  const regex = new RegExp(source, flags);
  return regex.global ? (text: string) => text.replace(regex, '') : (text: string) => regex.exec(text);
};

/** What no text ends in that a pattern wants. */
const REJECTED = '\u0001';

function slowOn(regex: Regex): string[] {
  return attacksOn(regex).flatMap((pump) => {
    const factor = superLinearOn(search(regex), pump, REJECTED);
    return factor === null
      ? []
      : `${regex.path}: /${regex.source}/${regex.flags} on ${JSON.stringify(pump)}: ${factor.toFixed(0)} times`;
  });
}

test('the time of every regular expression grows with the text, up to 64 times as long, on what it nearly matches', async () => {
  const literals = (await Promise.all(files.map(regexLiterals))).flat();
  const all = [...literals, ...(await builtRegexes(files))];
  const each = new Map(all.map((regex) => [`${regex.source}/${regex.flags}`, regex]));
  expect([...each.values()].flatMap(slowOn)).toEqual([]);
}, 300_000);

test('the measurement tells a quadratic rule', () => {
  expect(slowOn({ path: 'a', source: '\\[edit[^\\]]*\\]', flags: 'g' }).length).toBeGreaterThan(0);
  expect(slowOn({ path: 'a', source: '<!--.*?-->', flags: 'gs' }).length).toBeGreaterThan(0);
  expect(slowOn({ path: 'a', source: '(?<!\\s)\\s+$', flags: 'u' })).toEqual([]);
});
