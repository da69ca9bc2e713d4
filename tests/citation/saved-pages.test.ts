import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article/schema';
import { createCitationDesk } from '../../lib/citation/desk';
import { INSTALLED_CSL } from '../../lib/citation/installed-csl';
import { citationSource } from '../../lib/panel/citation-source';
import { readArticle } from '../../lib/read-article';

/** Every sixth of the saved pages of ../shared that have references; they are other people's, and not in this repository. */
const FOLDER = '../shared/pages/references/html/';
const pages = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => !/^(?:neg|non)-/.test(name))
      .sort()
      .filter((_, index) => index % 6 === 0)
  : [];

function read(page: string): Article {
  const file = readFileSync(FOLDER + page);
  const html = (page.endsWith('.gz') ? gunzipSync(file) : file).toString();
  const { window } = new JSDOM(html.replace(/<style[\s>].*?<\/style>/gis, ''), {
    url: 'https://example.org/',
    virtualConsole: new VirtualConsole(),
  });
  try {
    return readArticle(window.document);
  } finally {
    window.close();
  }
}

describe.skipIf(pages.length === 0)('saved pages (skipped where ../shared is absent)', () => {
  const desk = createCitationDesk(INSTALLED_CSL);
  it('are ten at least', () => expect(pages.length).toBeGreaterThanOrEqual(10));

  it.each(pages)(
    '%s: every reference is cited alone, in the list, and in what other programs read, or as printed',
    async (page) => {
      const references = read(page).references;
      const sources = references.map((reference) => citationSource(reference, null));
      const items = sources.map((source) => (source.from === 'nothing' ? {} : source.item));
      const printed = sources.map((source) => (source.from === 'nothing' ? source.text : null));
      expect(references.length).toBeGreaterThan(0);
      for (const style of ['apa', 'vancouver', 'bibtex', 'ris']) {
        const known = items.filter((_, index) => printed[index] === null);
        const all = await desk({ kind: 'cite-all', style, locale: 'en-US', items, printed });
        if (known.length > 0) expect(all.status).toBe('formatted');
        const wanted = style === 'apa' || style === 'vancouver' ? items.length : known.length;
        if (all.status === 'formatted') expect([style, all.count]).toEqual([style, wanted]);
      }
      for (const [index, item] of items.entries()) {
        const one = await desk({ kind: 'cite', style: 'apa', locale: 'en-US', items: [item] });
        const failed = one.status === 'failed' ? one.reason : null;
        expect([null, 'nothing-to-cite']).toContain(failed);
        if (one.status === 'formatted')
          expect(one.text, references[index]?.text).not.toMatch(/undefined|CSL STYLE ERROR|<\/?\w+>/);
      }
    },
    60_000,
  );
});
