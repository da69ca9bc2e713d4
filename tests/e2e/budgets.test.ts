import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/messages/languages';
import { ROOT } from '../house/source-files';

interface Part {
  what: string;
  /** Tells the files of the part by their path in the build. */
  holds: RegExp;
  /** Largest size of all of them together, gzipped one by one, in bytes. */
  most: number;
}

const SPOKEN = Object.keys(LANGUAGES).join('|').toLowerCase();

/** Sizes that a change may not pass without saying why: measured, and some room above. */
const BUDGETS: Part[] = [
  { what: 'the detector, which runs on every page', holds: /^detector\.js$/u, most: 2_048 },
  { what: 'the counter, which runs on articles', holds: /^counter\.js$/u, most: 2_500 },
  // Most of it is the weights of the parser of printed references.
  { what: 'the reader, which runs where somebody looks', holds: /^reader\.js$/u, most: 255_000 },
  { what: 'the marker', holds: /^marker\.js$/u, most: 3_000 },
  // It reads the preferences by their schema.
  { what: 'the worker', holds: /^background\.js$/u, most: 10_000 },
  {
    what: 'the panel',
    holds: new RegExp(
      `^(?:sidepanel\\.html|chunks/(?!(?:choose|options|welcome|${SPOKEN})-).*|assets/.*\\.css)$`,
      'u',
    ),
    // With the sources of look-ups, their session and the comparison, which a first click is not to wait for; and with the
    // settings, the filter, the keys and the style sheet (82 kB measured).
    most: 90_000,
  },
  // All of them together; a reader loads one.
  {
    what: 'the languages of the panel',
    holds: new RegExp(`^chunks/(?:${SPOKEN})-.{8}\\.js$`, 'u'),
    most: 8_500 * (Object.keys(LANGUAGES).length - 1),
  },
  { what: 'the choosing by a model, loaded when it is on', holds: /^chunks\/choose-.*$/u, most: 10_000 },
  { what: 'the citation engine', holds: /^assets\/citation-worker-.*\.js$/u, most: 125_000 },
];

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (name) => {
  const folder = join(ROOT, '.output', name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const read = (path: string) => readFileSync(join(folder, path));
  const gzipped = (paths: string[]) => paths.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);

  test.each(BUDGETS)('keeps $what below $most bytes', ({ holds, most }) => {
    const paths = files.filter((path) => holds.test(path));
    expect(paths).not.toEqual([]);
    expect(gzipped(paths)).toBeLessThan(most);
  });
  test('runs no text as code', () => {
    const scripts = files.filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => /\bnew Function\b|\beval\(/u.test(read(path).toString()))).toEqual([]);
  });
  test('ships no test data', () => {
    expect(files.filter((path) => /secretome|intermittent|fixture|\.test\./u.test(path))).toEqual([]);
  });
});
