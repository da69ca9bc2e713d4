// @vitest-environment jsdom
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findPassage, nearestVisible } from '../../lib/marking/find-passage';
import { isVisible } from '../../lib/marking/is-visible';
import { comparable } from '../../lib/marking/text-run';

/** The words that were found, span by span, with the name of the element that each stands in. */
function found(html: string, text: string, prefix = ''): string[] {
  show(html);
  return spansOf(text, prefix);
}

function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

const spansOf = (text: string, prefix = ''): string[] =>
  findPassage(document, { text, prefix }, isVisible).map(
    ({ node, start, end }) => `${node.parentElement?.nodeName ?? '#shadow'}: ${node.data.slice(start, end)}`,
  );

describe('a passage is found', () => {
  test('in one text node', () => {
    expect(found('<p>One. Two words. Three.</p>', 'Two words.')).toEqual(['P: Two words.']);
  });
  test('over inline tags and split text nodes, the blanks between included', () => {
    document.body.replaceChildren(document.createElement('p'));
    document.querySelector('p')?.append('Less ', 'inflam', 'mation');
    expect(spansOf('Less inflammation')).toEqual(['P: Less ', 'P: inflam', 'P: mation']);
    expect(found('<p><b>Less:</b> it <i>helps</i> much.</p>', 'Less: it helps')).toEqual([
      'B: Less:',
      'P:  it ',
      'I: helps',
    ]);
  });
  test('whatever the white space, soft hyphens and zero-width characters', () => {
    expect(
      found('<p>anti\u00ADinflam\u200Bmatory\n\t  and&nbsp;safe</p>', 'antiinflammatory and safe'),
    ).toEqual(['P: anti\u00ADinflam\u200Bmatory\n\t  and\u00A0safe']);
    expect(found('<p>no hyphen here</p>', 'no hy\u00ADphen here')).toHaveLength(1);
  });
  test('over nested lists', () => {
    const spans = found('<ul><li>Upper<ul><li>Lower one</li></ul></li></ul>', 'Upper Lower one');
    expect(spans).toEqual(['LI: Upper', 'LI: Lower one']);
  });
  test('in an open shadow tree, with slots where they are rendered', () => {
    document.body.replaceChildren(document.createElement('article-card'));
    const host = document.querySelector('article-card');
    host?.append('slotted words');
    const slot = document.createElement('slot');
    host?.attachShadow({ mode: 'open' }).append('before ', slot, ' after');
    expect(spansOf('before slotted words after')).toEqual([
      '#shadow: before ',
      'ARTICLE-CARD: slotted words',
      '#shadow:  after',
    ]);
  });
});

test('however a passage is cut into nodes and spaced, its words are what is found', () => {
  const piece = fc.stringMatching(/^[a-z\u00AD\u200B \n]{0,6}$/);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const words = comparable(pieces.join(''));
      fc.pre(words !== '');
      document.body.replaceChildren('0123 ', ...pieces.map((text) => document.createTextNode(text)), ' 4567');
      const spans = findPassage(document, { text: words, prefix: '0123' }, isVisible);
      expect(comparable(spans.map(({ node, start, end }) => node.data.slice(start, end)).join(''))).toBe(
        words,
      );
    }),
  );
});

describe('of several places', () => {
  const page =
    '<p id="a">Alpha says: it works.</p><p id="b">Beta says: it works.</p><p id="c">Gamma: it works.</p>';
  const placeOf = (prefix: string) => {
    show(page);
    return findPassage(document, { text: 'it works.', prefix }, isVisible)[0]?.node.parentElement?.id;
  };
  test('the one whose preceding words agree longest with the prefix wins', () => {
    expect([placeOf('Alpha says:'), placeOf('Beta says:'), placeOf('words. Gamma:')]).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
  test('the first wins where the prefix tells nothing', () => {
    expect(placeOf('')).toBe('a');
  });
  test('a visible one wins over a hidden copy', () => {
    show('<div style="display:none"><p id="a">it works.</p></div><p id="b">it works.</p>');
    const [span] = findPassage(document, { text: 'it works.', prefix: '' }, isVisible);
    expect(span?.node.parentElement?.id).toBe('b');
  });
});

describe('hidden text', () => {
  test('inside a passage is passed over where the reader passed over it', () => {
    const html = '<p>It helps<span style="display:none"> (open the note)</span> much.</p>';
    expect(found(html, 'It helps much.')).toEqual(['P: It helps', 'P:  much.']);
  });
  test('is found, and its nearest visible ancestor is told', () => {
    show('<details><summary>More</summary><div><p>Folded words</p></div></details>');
    const [folded] = findPassage(document, { text: 'Folded words', prefix: '' }, isVisible);
    expect(folded && nearestVisible(folded.node, isVisible)?.nodeName).toBe('DETAILS');
  });
  test('of a visible passage is its own element', () => {
    show('<div><p>Plain words</p></div>');
    const [span] = findPassage(document, { text: 'Plain words', prefix: '' }, isVisible);
    expect(span && nearestVisible(span.node, isVisible)?.nodeName).toBe('P');
  });
});

describe('nothing is found', () => {
  test.each([
    ['where the words are not there', '<p>Other words</p>', 'Some words'],
    ['for no words', '<p>Other words</p>', ' \u200B '],
    [
      'in scripts and styles',
      '<script type="x">secret words</script><style>secret words</style>',
      'secret words',
    ],
  ])('%s', (_, html, text) => {
    expect(found(html, text)).toEqual([]);
  });
});

describe('a page that means ill', () => {
  test('and hides its form’s parts behind fields is searched', () => {
    const document = new JSDOM('<form><input name="childNodes"><p>Walking helps.</p></form>').window.document;
    const form = document.querySelector('form') as HTMLFormElement;
    // jsdom does not name a form's fields, as browsers do.
    for (const name of ['childNodes', 'parentNode', 'parentElement', 'nodeType', 'nodeName', 'ownerDocument'])
      Object.defineProperty(form, name, { value: form.firstElementChild });
    expect(findPassage(document, { text: 'Walking helps.', prefix: '' }, () => true)).toHaveLength(1);
  });
});
