import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card, lookUp, section, shows } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('nothing leaves the machine', (at) => {
  test('before the reader asks, and then only what was asked', async () => {
    await at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await at.open('secretome-asma');
    const panel = await at.openPanel(page);
    await shows(panel, 'Secretome untuk Asma');
    await section(panel, en.benefits).getByRole('button').first().click();
    await card(panel, 1).getByRole('button', { name: en.copy, exact: true }).click();
    await panel.getByText(en.copiedPrinted.replace('{style}', 'APA 7')).waitFor();
    await at.open('intermittent-fasting');
    await shows(panel, 'Intermittent fasting');
    await page.bringToFront();
    await shows(panel, 'Secretome untuk Asma');
    await page.waitForTimeout(1500);
    expect({ answered: at.network.answered, refused: at.network.refused() }).toEqual({
      answered: [],
      refused: [],
    });

    await lookUp(panel, 5);
    await card(panel, 5).getByText(en.doiMatches).waitFor();
    expect(at.network.answered).toHaveLength(2);
    expect(at.network.refused()).toEqual([]);
  });

  test('as the network that is watched would show', async () => {
    const page = await at.open('no-references');
    await page.evaluate(() =>
      fetch('https://somewhere.example/', { mode: 'no-cors' }).catch((error) => String(error)),
    );
    expect(at.network.refused()).toEqual(['somewhere.example']);
  });
});
