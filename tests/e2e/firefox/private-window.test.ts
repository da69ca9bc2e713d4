import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { button, card, chooseStyle, countOf, lookUp, says, shows } from './panel';
import { describeInFirefox } from './with-firefox';

const TITLE = 'How to check a reference list';
const ANSWERS = '//*[contains(concat(" ", @class, " "), " answer ")]';

/** All that the extension has stored, by area. */
const STORED = `return Promise.all(['local', 'sync', 'session'].map((area) => browser.storage[area].get(null)));`;

describeInFirefox('a private window', (at) => {
  let first: string;
  let panel: Sidebar;
  let before: unknown;

  beforeAll(async () => {
    first = await at.open('no-references');
    await at.extension.allowInPrivateWindows();
    await at.browser.openWindow(at.pages.addressOf('checked-references'), true);
    panel = await at.openPanel();
  });

  test('has its numbers, and its panel, which looks up and takes other settings', async () => {
    await poll('the number', async () => (await at.extension.badge()) === '7');
    await shows(panel, TITLE);
    before = await panel.runAsPage(STORED);
    await lookUp(panel, 2);
    await says(panel, card(2), en.doiMatches);
    await chooseStyle(panel, 'Nature');
    await panel.says(en.notKeptPrivate);
  });

  test('leaves nothing in the storage, and forgets with its panel', async () => {
    await panel.reload();
    await shows(panel, TITLE);
    await poll('the button', async () => (await countOf(panel, card(2) + button(en.lookUp))) === 1);
    expect(await countOf(panel, ANSWERS)).toBe(0);
    expect(await panel.runAsPage(STORED)).toEqual(before);
  });

  test('is told apart from a public one, which keeps answers', async () => {
    await at.browser.switchTo(first);
    await at.browser.goto(at.pages.addressOf('checked-references'));
    const publicPanel = await at.openPanel();
    await shows(publicPanel, TITLE);
    await lookUp(publicPanel, 2);
    await says(publicPanel, card(2), en.doiMatches);
    await poll('what is kept', async () => {
      const [local] = (await publicPanel.runAsPage(STORED)) as [object];
      return Object.keys(local).length > 0;
    });
  });
});
