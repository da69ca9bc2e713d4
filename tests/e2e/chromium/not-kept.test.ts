import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { FILL } from '../full-storage';
import { OWN_STYLE_FILE } from '../own-style-file';
import { card, chooseStyle, chooseStyleFile, openSettings, shows } from './panel';
import { describeInChromium } from './with-chromium';

const TITLE = 'How to check a reference list';
const inStorage = (body: string) => `(async ({ storage }) => { ${body} })(chrome)`;

describeInChromium('with a full storage the reader is told', (at) => {
  let panel: Page;
  beforeAll(async () => {
    panel = await at.openPanel(await at.open('checked-references'));
    await shows(panel, TITLE);
    await panel.evaluate(inStorage(FILL));
  }, 60_000);

  test('that a choice is not kept, which holds until the panel is closed', async () => {
    await chooseStyle(panel, 'Nature');
    await panel.getByText(en.notKeptRefused).waitFor();
    await panel.getByTitle('Copy as Nature').first().waitFor();
    await panel.reload();
    await shows(panel, TITLE);
    await panel.getByTitle('Copy as APA 7').first().waitFor();
  });

  test('that a style file is used, and not kept', async () => {
    await panel.getByRole('button', { name: en.moreStyles }).click();
    await chooseStyleFile(panel, OWN_STYLE_FILE);
    const chosen = en.styleChosen.replace('{style}', 'Our own style');
    await panel.getByText(`${chosen} ${en.notKeptRefused}`).waitFor();
  });

  test('that answers are not kept, and sees them', async () => {
    await panel.getByRole('button', { name: en.lookUpAll, exact: true }).click();
    await panel.getByText(en.noRoomForAnswers).waitFor();
    await card(panel, 1).getByText(en.retracted, { exact: true }).waitFor();
    await panel.getByText(en.lookUpProgress.replace('{done}', '6').replace('{total}', '6')).waitFor();
  });

  test('on the page of the settings, too, and that all is cleared', async () => {
    const settings = await at.browser.context.newPage();
    await settings.goto(`chrome-extension://${at.browser.id}/options.html`);
    await settings.getByRole('checkbox', { name: en.singleKeys }).click();
    await settings.getByText(en.notKeptRefused).waitFor();
    await settings.getByRole('button', { name: en.clearAll }).click();
    await settings.getByRole('button', { name: en.clearAllYes, exact: true }).click();
    await settings.getByText(en.cleared).waitFor();
    expect(await settings.evaluate(inStorage('return storage.local.get();'))).toEqual({});
    await settings.close();
  });

  test('nothing once there is room again', async () => {
    await panel.reload();
    await shows(panel, TITLE);
    await openSettings(panel);
    await panel.getByRole('radio', { name: en.themeDark }).check({ force: true });
    const stored = () => panel.evaluate(inStorage('return (await storage.sync.get()).preferences?.theme;'));
    await expect.poll(stored).toBe('dark');
    expect(await panel.locator('.toast').count()).toBe(0);
  });
});
