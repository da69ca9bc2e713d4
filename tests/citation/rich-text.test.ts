import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../lib/citation/plain-text';
import { readHtml, readRich, richParts, writeHtml } from '../../lib/citation/rich-text';

const safe = (html: string) => writeHtml(readHtml(html));

describe('rich text', () => {
  it('keeps the bytes of what citeproc writes', () => {
    const html =
      'Lv &#38; <span style="font-variant:small-caps;">Co</span>, <i>A <sup>2</sup> <span style="font-style:normal;">B</span></i> p &#60; 5 "q"';
    expect(safe(html)).toBe(html);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '&#60;img src=x onerror=alert(1)&#62;'],
    ['<i onclick="a()">x</i>', '&#60;i onclick="a()"&#62;x'],
    ['<span style="background:url(//a)">x</span>', '&#60;span style="background:url(//a)"&#62;x'],
    ['<a href="javascript:a()">x</a>', '&#60;a href="javascript:a()"&#62;x&#60;/a&#62;'],
    ['<i>open <b>both', '<i>open <b>both</b></i>'],
    ['</i></div>x<b><i>y</b></i>', '&#60;/div&#62;x<b><i>y</i></b>'],
    ['<<i>script>', '&#60;<i>script&#62;</i>'],
  ])('%s', (hostile, html) => {
    expect(safe(hostile)).toBe(html);
  });

  it('writes no tag but its own, and nested, whatever comes', () => {
    const piece = fc.oneof(
      fc.constantFrom('<i>', '</i>', '<sup>', '</sup>', '</span>', '<', '>', '&#60;'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const open: string[] = [];
        for (const [, slash, name] of safe(pieces.join('')).matchAll(/<(\/?)([^<>]*)>/g)) {
          if (slash === '') open.push(String(name));
          else expect(open.pop()).toBe(name);
          expect(['i', 'b', 'sup', 'sub']).toContain(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  it('gives a title in parts with their marks', () => {
    expect(richParts('On <i>E. coli <b>K</b></i> & p < 5')).toEqual([
      { text: 'On ', marks: [] },
      { text: 'E. coli ', marks: ['i'] },
      { text: 'K', marks: ['i', 'b'] },
      { text: ' & p < 5', marks: [] },
    ]);
  });
});

describe('plainText', () => {
  it.each([
    ['10<sup>6</sup> cells', '10⁶ cells'],
    ['10<sup>−3</sup> and 10<sup>-3</sup>', '10⁻³ and 10⁻³'],
    ['CO<sub>2</sub>, Mn<sub>2−x</sub>', 'CO₂, Mn₂₋ₓ'],
    ['V<sub>max</sub>, La<sub>0.7</sub>', 'Vmax, La0.7'],
    ['x<sup>a,b</sup> C<sup>∗</sup>', 'x^(a,b) C^∗'],
    ['log<sub>2,5</sub>', 'log_(2,5)'],
    ['the 2<sup>nd</sup> and 1<sup>re</sup>, X<sup>®</sup>', 'the 2nd and 1re, X®'],
    ['JavaScript<sup>TM</sup>', 'JavaScript™'],
    ['<sup><i>n</i></sup>', 'ⁿ'],
    ['a <i>b</i> <b>c</b>', 'a b c'],
    ['10<sup>6', '10⁶'],
  ])('%s', (rich, text) => {
    expect(plainText(readRich(rich))).toBe(text);
  });
});
