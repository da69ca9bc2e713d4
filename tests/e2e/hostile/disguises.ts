import { type Attack, article, HACK, reference, script, TITLE, times } from './attack';

const SCHEMES = [
  `javascript:${HACK}`,
  `JaVaScRiPt:${HACK}`,
  `java\tscript:${HACK}`,
  `&#1;javascript:${HACK}`,
  `data:text/html,<script>${HACK}</script>`,
  'file:///etc/passwd',
  'chrome://settings/',
  'about:config',
  'view-source:http://example.org/',
  'blob:http://example.org/1',
  'filesystem:http://example.org/temporary/x',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html',
  'vbscript:x',
  'mailto:a@example.org',
  'intent://x#Intent;end',
];

const BIDI = '\u202e\u202d\u202a\u202b\u2066\u2067\u2068\u200b\u2060\u00ad\ufeff';

export const DISGUISES: Readonly<Record<string, Attack>> = {
  'links-that-run': {
    what: 'references that lead to javascript:, data:, file:, chrome:, blob: and the like',
    html: () =>
      article({
        entries: SCHEMES.map(
          (href, i) =>
            `Lv C. Walking, part ${i}. Journal of Examples. 2020;12(3):${i}-${i + 9}. <a href="${href.replace(/"/g, '&quot;')}">Full text</a>`,
        ),
      }),
    held: { title: TITLE, references: SCHEMES.length, never: /javascript:|passwd|view-source/i },
  },
  'bidi-and-zero-width': {
    what: 'characters that turn the direction of writing, or print nothing, in titles and references',
    html: () =>
      article({
        title: `Walking after ${BIDI}supper and how people sleep`,
        head: `<meta property="og:title" content="Walking after ${BIDI}supper and how people sleep"><meta property="og:site_name" content="gro.elpmaxe${BIDI}"><meta name="author" content="Jane ${BIDI}Doe">`,
        entries: [
          reference(1).replace('10.5555/walk', `10.5555/\u202eklaw`),
          reference(2).replace('walk.2', 'wa\u200b\u2060lk.2'),
          reference(3, ' <a href="https://example.org/\u202egpj.exe">Full text</a>'),
        ],
      }),
    held: {
      title: TITLE,
      references: 3,
      never: /[\u202a-\u202e\u2066-\u2069\u200b\u2060\u00ad\ufeff]/u,
    },
  },
  base: {
    what: 'a base address that would turn every link of the panel, relative links',
    html: () =>
      article({
        head: '<base href="javascript:void 0//" target="_top"><base href="https://evil.example/">',
        entries: [1, 2, 3].map((i) =>
          reference(i, ` <a href="../${i}">Full text</a> <a href="#reference-${i}">back</a>`),
        ),
      }),
    held: { title: TITLE, references: 3, never: /evil\.example/ },
  },
  'imitates-us': {
    what: 'the page carries our classes, ids and marks, and a look of the panel',
    html: () =>
      article({
        head: '<style>::highlight(sumber-passage){color:red}.page-head{color:red}</style>',
        before: `<div id="panel" class="page-head"><p class="mark good">DOI matches</p><div id="reference-1" class="reference"></div></div>`,
        after: script(
          `try { const range = document.createRange(); range.selectNodeContents(document.body); CSS.highlights.set('sumber-passage', new Highlight(range)); } catch (error) {}`,
        ),
      }),
    held: { title: TITLE, references: 3 },
  },
  'markup-in-titles': {
    what: 'titles, names and headings with markup and entities',
    html: () =>
      article({
        title: `Walking &lt;img src=x onerror="${HACK}"&gt; &amp;lt;b&amp;gt; &amp;amp; after supper`,
        head: `<meta name="author" content='Jane <svg onload="${HACK}"> Doe'><meta property="og:site_name" content="<script>${HACK}</script>"><script type="application/ld+json">{"@type":"Article","headline":"<img src=x onerror=${HACK.replace(/ /g, '')}>"}</script>`,
        after: times(5, (i) => `<h2>&lt;iframe srcdoc="${i}"&gt; &#60;script&#62;</h2><p>Words.</p>`),
      }),
    held: { title: `Walking <img src=x onerror="${HACK}"> &lt;b&gt; &amp; after supper`, references: 3 },
  },
};
