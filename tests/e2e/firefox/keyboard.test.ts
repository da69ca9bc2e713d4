import { beforeEach, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { clipboard } from './clipboard';
import { button, card, countOf, says, section, shows } from './panel';
import { describeInFirefox } from './with-firefox';

const named = (name: string) => `//button[@aria-label="${name}"]`;
const CARDS = `${section(en.referenceList)}//*[contains(@class, "card ") or @class="card"]`;
const DIALOG = '//dialog[@open]';

describeInFirefox('without a mouse', (at) => {
  let panel: Sidebar;
  beforeEach(async () => {
    await at.open('intermittent-fasting');
    panel = await at.openPanel();
    // A sidebar that is only now opening is not to be reloaded meanwhile.
    await shows(panel, 'Intermittent fasting');
    await panel.reload();
    await shows(panel, 'Intermittent fasting');
    await poll('all references', async () => (await countOf(panel, card(11))) === 1);
  });
  const focused = () => panel.run('return document.activeElement?.id;');
  const theme = () => panel.run('return document.documentElement.dataset.theme ?? "";');
  const openSettings = async () => {
    await panel.focus(named(en.settings));
    await panel.press('Enter');
    await poll('the settings', async () => (await countOf(panel, DIALOG)) === 1);
  };
  const closeSettings = async () => {
    await panel.press('Escape');
    await poll('no dialogue', async () => (await countOf(panel, DIALOG)) === 0);
  };
  const pressOn = async (xpath: string, key = 'Enter') => {
    await panel.focus(xpath);
    await panel.press(key);
  };

  test('references are found, gone through, copied and looked up', async () => {
    await panel.press('/');
    expect(await panel.run('return document.activeElement?.type;')).toBe('search');
    for (const letter of 'weight') await panel.press(letter);
    expect(await panel.run('return document.activeElement.value;')).toBe('weight');
    await says(panel, section(en.referenceList), 'of 11');
    await panel.focus(`(${CARDS})[1]`);
    const first = await focused();
    await panel.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await panel.press('ArrowUp');
    expect(await focused()).toBe(first);
    await panel.press('c');
    await says(panel, '//*[contains(@class, "toast")]', 'Copied');
    expect(await clipboard(at.browser, 'text/plain')).toMatch(/weight/iu);
    await panel.press('l');
    await says(panel, `//*[@id="${String(first)}"]//*[contains(@class, "answer")]`, en.registered);
  });

  test('the keys are listed by ?, and Escape gives the focus back', async () => {
    await panel.focus(card(1));
    await panel.press('?');
    await says(panel, DIALOG, en.keys);
    await closeSettings();
    expect(await focused()).toBe('reference-1');
  });

  test('digits go to the sections, which are marked in the bar', async () => {
    await panel.press('2');
    expect(await focused()).toBe('benefits');
    await says(panel, '//nav//*[@aria-current]', en.benefits);
  });

  test('a theme is chosen, and stays', async () => {
    await openSettings();
    await pressOn('//input[@name="theme"][@value="dark"]', ' ');
    await poll('the dark theme', async () => (await theme()) === 'dark');
    await panel.reload();
    await poll('the dark theme', async () => (await theme()) === 'dark');
  });

  test('a site is left alone until it is wanted again', async () => {
    await openSettings();
    await pressOn(button('Leave 127.0.0.1 alone'));
    await closeSettings();
    await shows(panel, 'Sumber leaves 127.0.0.1 alone');
    await pressOn(button(en.readOnce));
    await shows(panel, 'Intermittent fasting');
    await openSettings();
    await pressOn(named('Remove 127.0.0.1'));
    await closeSettings();
    await shows(panel, 'Intermittent fasting');
  });

  test('everything is cleared', async () => {
    await openSettings();
    await pressOn(button(en.clearAll));
    await pressOn(button(en.clearAllYes));
    await shows(panel, 'Intermittent fasting');
    await poll('the theme of the system', async () => (await theme()) !== 'dark');
  });
});
