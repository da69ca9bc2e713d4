import { type Attack, article, list, paragraphs, THREE, TITLE, times } from './attack';

/** What a reader asks of a document. */
const OF_DOCUMENT = [
  'body',
  'head',
  'documentElement',
  'title',
  'URL',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'getElementById',
  'createRange',
  'createElement',
  'defaultView',
  'contentType',
  'cookie',
];

/** What a reader asks of an element. */
const OF_ELEMENT = [
  'attributes',
  'childNodes',
  'children',
  'className',
  'closest',
  'contains',
  'firstChild',
  'getAttribute',
  'getElementsByTagName',
  'hasAttribute',
  'hasAttributes',
  'id',
  'innerText',
  'localName',
  'matches',
  'nextElementSibling',
  'nextSibling',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'querySelector',
  'querySelectorAll',
  'shadowRoot',
  'tagName',
  'textContent',
];

const inputs = (names: readonly string[], form = ''): string =>
  names.map((name) => `<input type="hidden" name="${name}" ${form}>`).join('');

export const CLOBBERING: Readonly<Record<string, Attack>> = {
  'clobbered-document': {
    what: 'forms and pictures take the names of the document’s own properties',
    html: () =>
      article({
        before: OF_DOCUMENT.map(
          (name) => `<form name="${name}" id="${name}"></form><img name="${name}">`,
        ).join(''),
      }),
    held: { title: TITLE, references: 3 },
  },
  'clobbered-form': {
    what: 'the article stands in a form whose fields take the names of an element’s properties',
    html: () =>
      `<!doctype html><html lang="en"><title>${TITLE}</title><body><form>${inputs(OF_ELEMENT)}<article><h1>${TITLE}</h1>${paragraphs(6)}${list(THREE)}</article></form></body></html>`,
    held: { title: TITLE, references: 3 },
  },
  'clobbered-circle': {
    what: 'a form’s next sibling is a field before it, so that who follows siblings walks in a circle',
    html: () =>
      article({ before: `<input form="ring" name="nextSibling" type="hidden"><form id="ring"></form>` }),
    held: { title: TITLE, references: 3 },
  },
  'clobbered-ours': {
    what: 'elements take the names that Sumber itself uses in a page',
    html: () =>
      article({
        before: times(2, () =>
          ['sumberMark', 'sumberPrinted', 'reader', 'counter', 'marker', 'browser', 'chrome']
            .map((name) => `<a id="${name}" name="${name}"></a>`)
            .join(''),
        ),
      }),
    held: { title: TITLE, references: 3 },
  },
};
