import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card, openSettings, section, shows } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('without a mouse', (at) => {
  let panel: Page;
  beforeEach(async () => {
    await at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    panel = await at.openPanel(await at.open('intermittent-fasting'));
    await panel.reload();
    await shows(panel, 'Intermittent fasting');
    await card(panel, 11).waitFor({ state: 'attached' });
    await panel.bringToFront();
  });
  const focused = () => panel.evaluate(() => document.activeElement?.id);

  test('references are found, gone through, copied and looked up', async () => {
    await panel.keyboard.press('/');
    await panel.keyboard.type('weight');
    await panel.keyboard.press('Tab');
    await section(panel, en.referenceList).locator('.card').first().focus();
    const first = await focused();
    await panel.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await panel.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await panel.keyboard.press('c');
    await panel.locator('.toast').getByText('Copied').waitFor();
    await panel.keyboard.press('l');
    await panel.locator(`#${first} .answer`).waitFor();
  });

  test('the keys are listed by ?, and Escape gives the focus back', async () => {
    await card(panel, 1).focus();
    await panel.keyboard.press('?');
    await panel.getByRole('dialog', { name: en.keys }).waitFor();
    await panel.keyboard.press('Escape');
    await expect.poll(() => panel.getByRole('dialog').count()).toBe(0);
    expect(await focused()).toBe('reference-1');
  });

  test('digits go to the sections, which are marked in the bar', async () => {
    await panel.keyboard.press('2');
    expect(await focused()).toBe('benefits');
    const current = panel.getByRole('navigation').locator('[aria-current]');
    await expect.poll(() => current.innerText()).toContain(en.benefits);
  });

  test('a theme is chosen, and stays', async () => {
    await openSettings(panel);
    await panel.getByRole('radio', { name: en.themeDark }).press('Space');
    const theme = () => panel.evaluate(() => document.documentElement.dataset['theme']);
    await expect.poll(theme).toBe('dark');
    await panel.reload();
    await expect.poll(theme).toBe('dark');
  });

  test('a site is left alone until it is wanted again', async () => {
    await openSettings(panel);
    await panel.getByRole('button', { name: 'Leave 127.0.0.1 alone' }).press('Enter');
    await panel.keyboard.press('Escape');
    await panel.getByRole('heading', { level: 1, name: 'Sumber leaves 127.0.0.1 alone' }).waitFor();
    await panel.getByRole('button', { name: en.readOnce }).press('Enter');
    await shows(panel, 'Intermittent fasting');
    await openSettings(panel);
    await panel.getByRole('button', { name: 'Remove 127.0.0.1' }).press('Enter');
    await panel.keyboard.press('Escape');
    await shows(panel, 'Intermittent fasting');
  });

  test('everything is cleared', async () => {
    await openSettings(panel);
    await panel.getByRole('button', { name: en.clearAll }).press('Enter');
    await panel.getByRole('button', { name: en.clearAllYes, exact: true }).press('Enter');
    await shows(panel, 'Intermittent fasting');
    const stored = () => panel.evaluate('chrome.storage.sync.get()');
    await expect.poll(stored).toEqual({});
  });
});
