import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readCslFile } from '../../lib/browser/read-csl-file';
import { unpack } from '../../lib/citation/csl-node';
import { createCitationEngine } from '../../lib/citation/engine';
import { judgeOwnStyle } from '../../lib/citation/own-style';
import { partsOf } from './engines';

const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<!-- A style of our own. -->
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Ours &amp; only
      ours</title>
    <id>https://example.org/ours</id>
    <link href="https://example.org/ours" rel="self"/>
  </info>
  <citation><layout prefix="(" suffix=")"><text variable="title" font-style="italic"/></layout></citation>
  <bibliography><layout suffix="."><text variable="title" font-style="italic"/></layout></bibliography>
</style>`;

const DEPENDENT = `<style xmlns="http://purl.org/net/xbiblio/csl"><info><title>A journal</title>
  <link href="http://www.zotero.org/styles/nature" rel="independent-parent"/></info></style>`;

const fileOf = (text: string) => new File([text], 'ours.csl');

describe('a style of the reader’s own', () => {
  beforeAll(() => {
    const { DOMParser, Element, Node } = new JSDOM().window;
    for (const [name, value] of Object.entries({ DOMParser, Element, Node })) vi.stubGlobal(name, value);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('is read from its file, and prints', async () => {
    const judged = judgeOwnStyle(await readCslFile(fileOf(STYLE)));
    if (judged.status !== 'style') throw new Error(judged.status);
    expect(judged.own.title).toBe('Ours & only ours');
    const engine = createCitationEngine({ ...partsOf('apa'), style: unpack(judged.own.style) });
    expect(engine.formatEntry({ title: 'A title' })?.html).toBe('<i>A title</i>.');
    expect(engine.formatInText({ title: 'A title' })?.html).toBe('(<i>A title</i>)');
  });

  it('may only name another style', async () => {
    expect(judgeOwnStyle(await readCslFile(fileOf(DEPENDENT)))).toEqual({
      status: 'dependent',
      title: 'A journal',
      parent: 'nature',
    });
  });

  it.each([
    ['no XML', 'Dear editor'],
    ['XML that breaks off', STYLE.slice(0, 300)],
    ['a page', '<html><body/></html>'],
    ['a locale', '<locale xmlns="http://purl.org/net/xbiblio/csl" xml:lang="en-US"/>'],
    ['a style without citations', '<style><info><title>Empty</title></info></style>'],
    ['far too large', STYLE.padEnd(1_100_000)],
  ])('is refused where the file is %s', async (_, text) => {
    expect(judgeOwnStyle(await readCslFile(fileOf(text)))).toEqual({ status: 'not-csl' });
  });
});
