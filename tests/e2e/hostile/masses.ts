import { en } from '../../../lib/messages/en';
import { type Attack, article, list, paragraphs, reference, script, THREE, TITLE, times } from './attack';

/** Elements so deep that only a script makes them: parsers stop at some hundred. */
const deep = (count: number, tag = 'div'): string =>
  script(`{ let at = document.createElement('div'); const top = at; top.style.display = 'none';
for (let i = 0; i < ${count}; i++) { const next = document.createElement('${tag}'); next.className = 'references deep'; at.append('x ', next); at = next; }
at.textContent = 'The text that stands deepest of all is read like any other on the page, or is not.';
document.querySelector('article').append(top); }`);

/** Spares the test the layout of what nobody sees; the reader does not ask for any. */
const NOT_LAID_OUT = '<style>ol, .mass { content-visibility: hidden }</style>';

export const MASSES: Readonly<Record<string, Attack>> = {
  'deep-10000': {
    what: 'elements 10,000 deep, each called a reference list',
    html: () => article({ after: deep(10_000) }),
    held: { title: TITLE, references: 3, says: [en.unreadText] },
  },
  'nodes-1000000': {
    what: 'a million nodes',
    html: () =>
      article({ head: NOT_LAID_OUT, after: `<div class="mass">${'<i>x</i> '.repeat(333_000)}</div>` }),
    held: { title: TITLE, says: [en.unreadText] },
  },
  'references-100000': {
    what: 'a list of 100,000 references',
    html: () =>
      article({ head: NOT_LAID_OUT, entries: Array.from({ length: 100_000 }, (_, i) => reference(i)) }),
    held: { title: TITLE, references: 3000, says: [en.unreadText, en.unreadReferences] },
  },
  'text-20mb': {
    what: 'a text node of 20 MB',
    html: () =>
      article({
        head: NOT_LAID_OUT,
        after: `<p class="mass">${'walking after supper helps '.repeat(740_000)}</p>`,
      }),
    held: { title: TITLE, references: 3, says: [en.unreadText] },
  },
  'headings-50000': {
    what: '50,000 headings',
    html: () =>
      article({
        head: NOT_LAID_OUT,
        after: `<div class="mass">${times(50_000, (i) => `<h2>Part ${i}</h2>`)}</div>`,
      }),
    held: { title: TITLE, says: [en.unreadText] },
  },
  'lists-1000': {
    what: 'a thousand headings that each announce references, with texts between',
    html: () =>
      `<!doctype html><html lang="en"><title>${TITLE}</title><body><article><h1>${TITLE}</h1>${paragraphs(6)}${times(1000, (i) => `<div><h5>References</h5><p>Nothing is listed here, for this is part ${i} of a page that wants to keep its readers busy for long.</p></div>`)}${list(THREE)}</article></body></html>`,
    held: { title: TITLE, references: 3 },
  },
  'same-20000': {
    what: 'one sentence 20,000 times',
    html: () =>
      article({
        head: NOT_LAID_OUT,
        after: `<div class="mass">${'<p>Walking after supper helps many people to sleep.</p>'.repeat(20_000)}</div>`,
      }),
    held: { title: TITLE, references: 3 },
  },
  'title-5mb': {
    what: 'a title, a site’s name and a class of 5 MB each',
    html: () => {
      const huge = 'walk '.repeat(1_000_000);
      return `<!doctype html><html lang="en"><head><title>${huge}</title><meta property="og:title" content="${huge}"><meta property="og:site_name" content="${huge}"><meta name="author" content="${huge}"></head><body class="${huge}"><article>${paragraphs(6)}${list(THREE)}</article></body></html>`;
    },
    held: { references: 3 },
  },
  'json-ld': {
    what: 'structured data that is huge, 100,000 deep, circular by its ids, and full of __proto__',
    html: () =>
      article({
        head: [
          `{"@type":"Article","headline":${'['.repeat(100_000)}"x"${']'.repeat(100_000)}}`,
          `{"@graph":[${times(20_000, (i) => `{"@type":"Person","@id":"#${i}","name":{"@id":"#${i + 1}"}},`)}{"@type":"Article","author":[${times(20_000, (i) => `{"@id":"#x${i}"},`)}{"@id":"#0"}]}]}`,
          `{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},"@type":"Article","author":{"__proto__":{"name":"Mallory"},"toString":1}}`,
          `{"@type":"Article","description":"${'x'.repeat(10_000_000)}"}`,
        ]
          .map((json) => `<script type="application/ld+json">${json}</script>`)
          .join(''),
      }),
    held: { title: TITLE, references: 3 },
  },
};
