import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { OWN_STYLE_FILE } from '../own-style-file';
import { startZotero, zoteroTurn } from '../stand-in/zotero';
import { copiedBy } from './clipboard';
import { card, chooseStyle, chooseStyleFile, lookUp, section, shows } from './panel';
import { describeInChromium } from './with-chromium';

const TITLE = 'Secretome untuk Asma';

describeInChromium('citations', (at) => {
  let article: Page;
  let panel: Page;
  beforeAll(async () => {
    await at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    article = await at.open('secretome-asma');
    panel = await at.openPanel(article);
    await shows(panel, TITLE);
  });
  const all = () => section(panel, en.allReferences);
  const copyOne = (number = 3) =>
    copiedBy(panel, () => card(panel, number).getByRole('button', { name: en.copy, exact: true }).click());

  test('come in any style of the package, found by its title; the last used stays', async () => {
    await panel.getByRole('button', { name: en.moreStyles }).click();
    await panel.getByRole('searchbox', { name: en.findStyle }).fill('annals oncology');
    await panel.getByRole('button', { name: 'Annals of Oncology', exact: true }).click();
    expect((await copyOne()).plain).toMatch(/^Harrell CR, .*Cells\.? 2019; ?8/u);
    await panel.reload();
    await shows(panel, TITLE);
    const select = panel.getByRole('combobox', { name: en.style });
    expect(await select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.label)).toBe(
      'Annals of Oncology',
    );
    expect((await copyOne()).plain).toMatch(/^Harrell CR, /u);
  });

  test('come in a style of the reader’s own file, and a file that is none is refused', async () => {
    await panel.getByRole('button', { name: en.moreStyles }).click();
    await chooseStyleFile(panel, 'Dear editor');
    await panel.getByText(en.notAStyle).waitFor();
    await chooseStyleFile(panel, OWN_STYLE_FILE);
    await panel.getByText(en.styleChosen.replace('{style}', 'Our own style')).waitFor();
    expect((await copyOne()).html).toMatch(/Own: <i>Mesenchymal/u);
    await panel.reload();
    await shows(panel, TITLE);
    expect((await copyOne()).html).toMatch(/Own: <i>Mesenchymal/u);
  });

  test('use the words of the chosen language', async () => {
    await chooseStyle(panel, 'Harvard (Cite Them Right)');
    const inText = async (language: string) => {
      await panel.getByRole('button', { name: en.moreStyles }).click();
      await panel.getByRole('combobox', { name: en.citationLanguage }).selectOption({ label: language });
      await panel.getByRole('button', { name: en.moreStyles }).click();
      return (await copyOne(4)).plain;
    };
    const english = await inText(en.languageOfPanel);
    const indonesian = await inText(en.languageOfArticle);
    expect(english).toMatch(/Available at: /u);
    expect(indonesian).toMatch(/Tersedia pada: /u);
    expect(await inText('German (Germany)')).toMatch(/Verfügbar unter: /u);
    await inText(en.languageOfPanel);
  });

  test('are written for the text, and as one text', async () => {
    await chooseStyle(panel, 'APA 7');
    const choose = async (name: string) => {
      await card(panel, 3).getByRole('button', { name: en.styleChooser }).click();
      await card(panel, 3).getByText(en.madeFromPrinted).waitFor();
      const click = () => card(panel, 3).getByRole('button', { name, exact: true }).click();
      return (await copiedBy(panel, click)).plain;
    };
    expect(await choose(en.copyInText)).toBe('(Harrell et al., 2019)');
    await panel.getByText(en.copiedPrinted.replace('{style}', '(Harrell et al., 2019)')).waitFor();
    expect(await choose(en.copyAs.replace('{style}', 'Markdown'))).toMatch(
      /\*Cells\*, \*8\*\(12\), 1605\. <https:/u,
    );
    expect(await choose(en.copyAs.replace('{style}', 'HTML'))).toMatch(/^<p>Harrell.*<i>Cells<\/i>/u);
  });

  test('of all references are copied in the style’s order, rich and plain', async () => {
    const { html, plain } = await copiedBy(panel, () =>
      all().getByRole('button', { name: en.copyAll, exact: true }).click(),
    );
    await panel.getByText(en.copiedAll.other.replace('{count}', '5').replace('{style}', 'APA 7')).waitFor();
    await panel.getByText(en.someFromPrinted.other.replace('{count}', '5')).waitFor();
    const lines = plain.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines).toEqual([...lines].sort((a, b) => a.localeCompare(b)));
    expect(html.match(/<p>/gu)).toHaveLength(5);
    expect(html).toContain('<i>Cells</i>');
  });

  test('keep their italics where they are pasted', async () => {
    await chooseStyle(panel, 'APA 7');
    await copyOne();
    await article.bringToFront();
    await article.evaluate(() => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.id = 'editor';
      document.body.prepend(editor);
      editor.focus();
    });
    await article.keyboard.press('Control+V');
    const pasted = await article.locator('#editor').innerHTML();
    expect(pasted).toMatch(/<i[^>]*>Cells<\/i>/u);
    expect(await article.locator('#editor').innerText()).toMatch(/^Harrell, C\. R\./u);
    await article.reload();
    await shows(panel, TITLE);
  });

  test.each([
    ['BibTeX', '.bib', /^@article\{.*\n\n@article\{/su],
    ['RIS', '.ris', /^TY {2}- JOUR\r\n.*ER {2}- \r\n\r\nTY/su],
    ['CSL-JSON', '.json', /^\[\n {2}\{/u],
    ['HTML', '.html', /^<!doctype html>\n<meta charset="utf-8">\n<title>Secretome untuk Asma/u],
  ])('of all references are saved as %s', async (format, extension, wanted) => {
    await all().getByRole('button', { name: en.copyAllChooser }).click();
    const saved = panel.waitForEvent('download');
    await all()
      .getByRole('button', {
        name: en.saveAsFormat.replace('{format}', `${format} ${extension}`),
        exact: true,
      })
      .click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^Secretome-untuk-Asma.*\\${extension}$`, 'u'));
    expect(readFileSync(await download.path(), 'utf8')).toMatch(wanted);
    await panel.getByText(/Saved 5 references/u).waitFor();
  });

  test('are made from registered data after a look-up, and that is said', async () => {
    await lookUp(panel, 2);
    await card(panel, 2).getByText(en.doiMatches).waitFor();
    await card(panel, 2).getByRole('button', { name: en.styleChooser }).click();
    await card(panel, 2).getByText(en.madeFromRegistered.replace('{source}', 'Crossref')).waitFor();
    await card(panel, 2).getByRole('button', { name: en.styleChooser }).click();
    await all().getByRole('button', { name: en.copyAll, exact: true }).click();
    await panel.getByText(en.someFromPrinted.other.replace('{count}', '4')).waitFor();
  });

  test('are compared, printed and registered, after a look-up', async () => {
    await card(panel, 2).getByText(en.compared).click();
    const volume = card(panel, 2).locator('tbody', { hasText: en.fieldVolume });
    expect(await volume.innerText()).toMatch(
      new RegExp(`${en.fieldVolume}\\s+${en.fieldAgrees}\\s+17\\s+17`, 'u'),
    );
  });

  test('that the browser does not let into the clipboard are not said to be copied', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('no clipboard'));
      document.execCommand = () => false;
    });
    await card(panel, 3).getByRole('button', { name: en.copy, exact: true }).click();
    await panel.getByText(en.copyFailed).waitFor();
    await all().getByRole('button', { name: en.copyAll, exact: true }).click();
    await panel.getByText(en.copyAllFailed).waitFor();
    await panel.reload();
    await shows(panel, TITLE);
  });

  describe('are sent to Zotero', () => {
    let endTurn: () => void;
    beforeAll(async () => {
      endTurn = await zoteroTurn();
    });
    afterAll(() => endTurn());
    const send = () => all().getByRole('button', { name: en.sendToZotero }).click();
    test('which is not found, is found, or takes nothing, each in plain words', async (context) => {
      const probe = await startZotero();
      if (probe === null) return context.skip('something listens on Zotero’s port on this machine');
      probe.close();
      await send();
      await panel.getByText(en.zoteroNotFound).waitFor();
      const zotero = await startZotero();
      if (zotero === null) throw new Error('the stand-in does not start again');
      try {
        await send();
        await panel.getByText(en.sentToZotero.other.replace('{count}', '5')).waitFor();
        expect(zotero.imported).toHaveLength(1);
        expect(zotero.imported[0]?.format).toBe('csl-json');
        expect(zotero.imported[0]?.titles).toHaveLength(5);
        zotero.mood = 'old';
        await send();
        await expect.poll(() => zotero.imported.map(({ format }) => format)).toEqual(['csl-json', 'ris']);
        zotero.mood = 'read-only';
        await send();
        await panel.getByText(en.zoteroReadOnly).waitFor();
        zotero.mood = 'broken';
        await send();
        await panel.getByText(en.zoteroRefused.replace('{code}', '500')).waitFor();
      } finally {
        zotero.close();
      }
    });
  });
});
