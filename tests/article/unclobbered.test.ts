import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../lib/article/detect/detect-article';
import { unclobbered } from '../../lib/article/unclobbered';
import { readArticle } from '../../lib/read-article';
import { article, TITLE } from '../e2e/hostile/attack';
import { CLOBBERING } from '../e2e/hostile/clobbering';

const documentOf = (html: string): Document => new JSDOM(html).window.document;

/** By these jsdom itself would be led astray. */
const ITS_OWN = ['localName', 'nodeName', 'nodeType', 'ownerDocument', 'parentNode'];

/** jsdom gives a form no properties by the names of its fields, as browsers do; here it gets them, while the fields have the names. */
function clobbered(html: string): Document {
  const document = documentOf(html);
  const fields = [...document.querySelectorAll('[form], form input')];
  for (const field of fields) {
    const name = field.getAttribute('name') ?? '';
    const form = field.closest('form') ?? document.getElementById(field.getAttribute('form') ?? '');
    if (form && !ITS_OWN.includes(name)) Object.defineProperty(form, name, { get: () => field });
  }
  return document;
}

describe('a document', () => {
  test.each([
    ['without forms', article()],
    [
      'whose fields are called as in shops and blogs',
      article({
        after:
          '<form><input name=id><input name=title><input name=name><input name=action><input name=email></form>',
      }),
    ],
  ])('%s is itself', (_, html) => {
    const document = documentOf(html);
    expect(unclobbered(document)).toBe(document);
  });

  test.each(Object.entries(CLOBBERING))('of the attack %s is read', (_, { html }) => {
    const document = clobbered(html());
    const before = document.documentElement.outerHTML;
    const read = readArticle(unclobbered(document));
    expect(read.title).toBe(TITLE);
    expect(read.references).toHaveLength(3);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test.each(Object.entries(CLOBBERING))('the detector comes to an end on the attack %s', (_, { html }) => {
  const document = clobbered(html());
  const judge = () => {
    try {
      return standingOf(document);
    } catch (error) {
      return error instanceof TypeError ? 'article' : error;
    }
  };
  expect(judge()).toBe('article');
});
