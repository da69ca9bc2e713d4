import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../lib/article/schema';
import { readArticle } from '../lib/read-article';

/**
 * The promise "every shown sentence is on the page", held against every saved page that there is. They are other people's
 * and not in this repository. `ALL_PAGES=1` reads all of them (many minutes); else every fifteenth is read.
 */
const FOLDER = fileURLToPath(new URL('../../shared/pages/', import.meta.url));
const EVERY = process.env['ALL_PAGES'] === '1' ? 1 : 15;
const TIMEOUT = 60_000;

const pages = existsSync(FOLDER) ? savedPages().filter((_, index) => index % EVERY === 0) : [];

describe.skipIf(pages.length === 0)(
  'saved pages (skipped where the folder ../shared/pages is absent)',
  () => {
    test.each(pages)(
      '%s: every shown line stands on the page',
      async (path) => {
        const { window } = load(path);
        const { document } = window;
        const page = closed(textOf(document));
        const article = readArticle(document);
        const strange = shownLines(article).filter((line) => !page.includes(closed(line)));
        window.close();
        // A document is given back only once the event loop turns; without it, all pages together fill the memory.
        await turn();
        expect(strange).toEqual([]);
      },
      TIMEOUT,
    );
  },
);

test('a line that is not on the page would be found', () => {
  const page = closed('Mild  fever has\nbeen reported.');
  expect(page).toContain(closed('Mild fever has been reported.'));
  expect(page).not.toContain(closed('Mild fever has been observed.'));
});

function savedPages(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.html(?:\.gz)?$/.test(path))
    .sort((a, b) => a.localeCompare(b, 'en'));
}

/** As a browser has it, without running scripts. Style sheets are left out, for jsdom is slow on them. */
function load(path: string): JSDOM {
  const raw = readFileSync(FOLDER + path);
  const html = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  const options = { virtualConsole: new VirtualConsole(), url: 'https://example.org/' };
  return new JSDOM(html.replace(/<style\b[\s\S]*?<\/style>/gi, ''), options);
}

/** Lines of the summary and of the mentions. */
function shownLines({ summary, references }: Article): string[] {
  const passages = [...Object.values(summary).flat(), ...references.flatMap(({ mentions }) => mentions)];
  return passages.map(({ text }) => text);
}

function textOf(document: Document): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const hidden of body.querySelectorAll('script, style, template, noscript')) hidden.remove();
  return body.textContent ?? '';
}

/** Without any white space: between table cells and line breaks a page has it by layout alone, not in its text. */
function closed(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/gu, '');
}
