import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { OWN_STYLE_FILE } from '../own-style-file';
import { startZotero, zoteroTurn } from '../stand-in/zotero';
import { clipboard } from './clipboard';
import {
  button,
  card,
  choose,
  chooseStyle,
  chooseStyleFile,
  lookUp,
  says,
  section,
  shows,
  textOf,
} from './panel';
import { describeInFirefox } from './with-firefox';

const TITLE = 'Secretome untuk Asma';

const TYPE = `const field = document.querySelector('input[type=search][placeholder]');
  field.value = args[0];
  field.dispatchEvent(new window.Event('input', { bubbles: true }));`;

const OPEN_COMPARED = `document.querySelector('#reference-2 details.compared').open = true;`;

/** Neither the way of today nor the older one. */
const NO_CLIPBOARD = `const put = (object, name, value) =>
    Components.utils.exportFunction(value, object.wrappedJSObject, { defineAs: name });
  put(window.navigator.clipboard, 'write', () => window.Promise.reject(new window.Error('no clipboard')));
  put(document, 'execCommand', () => false);`;

/** A button by how its name begins: it may go on with what the script that clicks cannot carry, which is not ASCII. */
const named = (name: string) => `//button[starts-with(@aria-label, "${name}")]`;
const all = section(en.allReferences);

describeInFirefox('citations', (at) => {
  let panel: Sidebar;
  let downloads: string;
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'downloads-'));
    const prefer = `Services.prefs.setIntPref('browser.download.folderList', 2);
      Services.prefs.setStringPref('browser.download.dir', args[0]);`;
    await at.browser.run(prefer, [downloads], true);
    await at.open('secretome-asma');
    panel = await at.openPanel();
    await shows(panel, TITLE);
  });
  /** What Copy puts into the clipboard; the panel says so first. */
  const copyOne = async (style: string, flavour = 'text/plain') => {
    await panel.click(card(3) + button(en.copy));
    await panel.says(en.copiedPrinted.replace('{style}', style));
    return clipboard(at.browser, flavour);
  };

  test('come in any style of the package, found by its title; the last used stays', async () => {
    await panel.click(button(en.moreStyles));
    await panel.run(TYPE, 'annals oncology');
    await panel.click(button('Annals of Oncology'));
    expect(await copyOne('Annals of Oncology')).toMatch(/^Harrell CR, .*Cells\.? 2019; ?8/u);
    await panel.reload();
    await shows(panel, TITLE);
    expect(await copyOne('Annals of Oncology')).toMatch(/^Harrell CR, /u);
  });

  test('come in a style of the reader’s own file, and a file that is none is refused', async () => {
    await panel.click(button(en.moreStyles));
    await chooseStyleFile(panel, 'Dear editor');
    await panel.says(en.notAStyle);
    await chooseStyleFile(panel, OWN_STYLE_FILE);
    await panel.says(en.styleChosen.replace('{style}', 'Our own style'));
    expect(await copyOne('Our own style', 'text/html')).toMatch(/Own: <i>Mesenchymal/u);
    await panel.reload();
    await shows(panel, TITLE);
    expect(await copyOne('Our own style', 'text/html')).toMatch(/Own: <i>Mesenchymal/u);
  });

  test('use the words of the chosen language', async () => {
    await chooseStyle(panel, 'Harvard (Cite Them Right)');
    const inText = async (language: string) => {
      await panel.click(button(en.moreStyles));
      await choose(panel, language);
      await panel.click(button(en.moreStyles));
      await panel.click(card(4) + button(en.copy));
      return clipboard(at.browser, 'text/plain');
    };
    const comes = (language: string, words: string) =>
      poll(`a citation in ${language}`, async () => (await inText(language)).includes(words));
    await comes(en.languageOfPanel, 'Available at: ');
    await comes(en.languageOfArticle, 'Tersedia pada: ');
    await comes('German (Germany)', 'Verfügbar unter: ');
    await comes(en.languageOfPanel, 'Available at: ');
  });

  test('are written for the text, and as one text', async () => {
    await chooseStyle(panel, 'APA 7');
    const copied = async (name: string, wanted: RegExp) => {
      await panel.click(card(3) + named(en.styleChooser));
      await says(panel, card(3), en.madeFromPrinted);
      await panel.click(card(3) + named(name));
      await poll(`a text like ${wanted}`, async () => wanted.test(await clipboard(at.browser, 'text/plain')));
    };
    await copied(en.copyInText.split(',')[0] ?? '', /^\(Harrell et al\., 2019\)$/u);
    await panel.says(en.copiedPrinted.replace('{style}', '(Harrell et al., 2019)'));
    await copied(en.copyAs.replace('{style}', 'Markdown'), /\*Cells\*, \*8\*\(12\), 1605\. <https:/u);
    await copied(en.copyAs.replace('{style}', 'HTML'), /^<p>Harrell.*<i>Cells<\/i>/u);
  });

  test('of all references are copied in the style’s order, rich and plain', async () => {
    await panel.click(all + button(en.copyAll));
    await panel.says(en.copiedAll.other.replace('{count}', '5').replace('{style}', 'APA 7'));
    const lines = (await clipboard(at.browser, 'text/plain')).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines).toEqual([...lines].sort((a, b) => a.localeCompare(b)));
    expect(await clipboard(at.browser, 'text/html')).toContain('<i>Cells</i>');
  });

  test('keep their italics where they are pasted', async () => {
    await panel.click(all + button(en.copyAll));
    await panel.says(en.copiedAll.other.replace('{count}', '5').replace('{style}', 'APA 7'));
    await at.browser.run(
      `const editor = document.createElement('div'); editor.contentEditable = 'true'; editor.id = 'editor';
       document.body.prepend(editor); editor.focus();`,
    );
    const paste = `gBrowser.selectedBrowser.focus();
      gBrowser.selectedBrowser.messageManager.loadFrameScript('data:,docShell.doCommand("cmd_paste")', false);`;
    await at.browser.run(paste, [], true);
    const pasted = async () =>
      String(await at.browser.run(`return document.getElementById('editor').innerHTML;`));
    await poll('the pasted list', async () => (await pasted()) !== '');
    expect(await pasted()).toMatch(/<i[^>]*>Cells<\/i>/u);
  });

  test.each([
    ['BibTeX', '.bib', /^@article\{.*\n\n@article\{/su],
    ['RIS', '.ris', /^TY {2}- JOUR\r\n.*ER {2}- \r\n\r\nTY/su],
    ['CSL-JSON', '.json', /^\[\n {2}\{/u],
    ['HTML', '.html', /^<!doctype html>\n<meta charset="utf-8">/u],
  ])('of all references are saved as %s', async (format, extension, wanted) => {
    await panel.click(all + named(en.copyAllChooser));
    await panel.click(all + named(en.saveAsFormat.replace('{format}', format)));
    await panel.says('Saved 5 references');
    const saved = () => readdirSync(downloads).find((name) => name.endsWith(extension));
    await poll('the file', async () => saved() !== undefined);
    await poll('all of the file', async () => readFileSync(join(downloads, saved() ?? '')).length > 500);
    expect(readFileSync(join(downloads, saved() ?? ''), 'utf8')).toMatch(wanted);
  });

  test('are made from registered data after a look-up, and that is said', async () => {
    await lookUp(panel, 2);
    await says(panel, card(2), en.doiMatches);
    await panel.click(card(2) + named(en.styleChooser));
    await says(panel, card(2), en.madeFromRegistered.replace('{source}', 'Crossref'));
  });

  test('are compared, printed and registered, after a look-up', async () => {
    await panel.run(OPEN_COMPARED);
    await says(panel, card(2), en.fieldAgrees);
    expect(await textOf(panel, `${card(2)}//tbody[contains(., "${en.fieldVolume}")]`)).toMatch(
      new RegExp(`${en.fieldVolume}\\s+${en.fieldAgrees}\\s+17\\s+17`, 'u'),
    );
  });

  test('that the browser does not let into the clipboard are not said to be copied', async () => {
    await panel.run(NO_CLIPBOARD);
    await panel.click(card(3) + button(en.copy));
    await panel.says(en.copyFailed);
    await panel.click(all + button(en.copyAll));
    await panel.says(en.copyAllFailed);
    await panel.reload();
    await shows(panel, TITLE);
  });

  describe('are sent to Zotero', () => {
    let endTurn: () => void;
    beforeAll(async () => {
      endTurn = await zoteroTurn();
    });
    afterAll(() => endTurn());
    const send = () => panel.click(all + button(en.sendToZotero));
    test('which is not found, is found, or takes nothing, each in plain words', async (context) => {
      const probe = await startZotero();
      if (probe === null) return context.skip('something listens on Zotero’s port on this machine');
      probe.close();
      await send();
      await panel.says(en.zoteroNotFound);
      const zotero = await startZotero();
      if (zotero === null) throw new Error('the stand-in does not start again');
      try {
        await send();
        await panel.says(en.sentToZotero.other.replace('{count}', '5'));
        expect(zotero.imported.map(({ format, titles }) => [format, titles.length])).toEqual([
          ['csl-json', 5],
        ]);
        zotero.mood = 'old';
        await send();
        await poll('the references as RIS', () => zotero.imported[1]?.format === 'ris');
        zotero.mood = 'read-only';
        await send();
        await panel.says(en.zoteroReadOnly);
        zotero.mood = 'broken';
        await send();
        await panel.says(en.zoteroRefused.replace('{code}', '500'));
      } finally {
        zotero.close();
      }
    });
  });
});
