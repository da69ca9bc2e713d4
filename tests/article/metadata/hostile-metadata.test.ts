import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../lib/article/metadata/metadata';
import { readPageBlocks } from '../../../lib/article/page-blocks';

/** What is read of a page with this head. */
function metadataOf(head: string, body = '') {
  const { document } = new JSDOM(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).window;
  return readMetadata(document, readPageBlocks(document.body));
}
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('structured data', () => {
  test('100,000 deep tells nothing, and stops nobody', () => {
    const deep = `{"@type":"Article","headline":${'['.repeat(100_000)}"x"${']'.repeat(100_000)}}`;
    expect(metadataOf(`<title>A walk</title>${data(deep)}`).title).toBe('A walk');
  });
  test('whose authors point to thousands of nodes is read in time', () => {
    const many = (make: (i: number) => string) => Array.from({ length: 15_000 }, (_, i) => make(i)).join();
    const graph = `{"@graph":[{"@type":"Article","author":[${many((i) => `{"@id":"#x${i}"}`)}]},${many((i) => `{"@type":"Person","@id":"#${i}"}`)}]}`;
    const start = performance.now();
    expect(metadataOf(data(graph)).byline).toBeNull();
    expect(performance.now() - start).toBeLessThan(3000);
  });
  test('that is endless is passed over, and what is shorter is read', () => {
    const endless = `{"@type":"Article","headline":"${'x'.repeat(2_000_000)}"}`;
    const short = '{"@type":"Article","headline":"A walk","__proto__":{"author":"Mallory"},"constructor":1}';
    expect(metadataOf(data(endless) + data(short))).toMatchObject({ title: 'A walk', byline: null });
    expect('author' in {}).toBe(false);
  });
});

/** Embeddings, overrides and isolates of direction; what only breaks lines. */
const NOTHING = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\u00ad\ufeff';

test('characters that turn the direction or print nothing are left out of what a page says of itself', () => {
  const words = `Walking ${NOTHING}gro.elpmaxe`;
  const head = `<title>${words}</title><meta property="og:site_name" content="${words}"><meta name="author" content="${words}">`;
  const plain = 'Walking gro.elpmaxe';
  expect(metadataOf(head)).toMatchObject({ title: plain, siteName: plain, byline: plain });
  expect(metadataOf(data(`{"@type":"Article","headline":"${words}"}`)).title).toBe(plain);
  expect(metadataOf('', `<h1>${words}</h1>`).title).toBe(plain);
});

test('of endless words a page’s title and names are cut', () => {
  const endless = 'walk '.repeat(200_000);
  const { title, siteName } = metadataOf(
    `<title>${endless}</title><meta property="og:site_name" content="${endless}">`,
  );
  expect([title?.length, siteName?.length].every((length) => (length ?? 0) <= 2000)).toBe(true);
});
