import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { card, section, shows } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('the first page', (at) => {
  test('leads to an example article, which is read and marked like any other, and sends nothing', async () => {
    const first = await at.browser.context.newPage();
    await first.goto(`chrome-extension://${at.browser.id}/welcome.html`);
    const opened = at.browser.context.waitForEvent('page');
    await first.getByRole('button', { name: en.welcomeExample }).click();
    const example = await opened;
    const panel = await at.browser.sidePanel();
    await shows(panel, 'Intermittent fasting');
    await card(panel, 11).waitFor({ state: 'attached' });
    const benefit = section(panel, en.benefits).locator('.passage').first();
    await benefit.click();
    const marked = () =>
      example.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).join(''));
    expect(await poll('the mark', marked)).toBe(await benefit.innerText());
    expect({ answered: at.network.answered, refused: at.network.refused() }).toEqual({
      answered: [],
      refused: [],
    });
  });
});
