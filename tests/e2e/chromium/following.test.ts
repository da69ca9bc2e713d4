import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card, shows } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('the open panel follows', (at) => {
  test('the tab that comes to the front', async () => {
    const first = await at.open('secretome-asma');
    const panel = await at.openPanel(first);
    await shows(panel, 'Secretome untuk Asma');
    await at.open('intermittent-fasting');
    await shows(panel, 'Intermittent fasting');
    await first.bringToFront();
    await shows(panel, 'Secretome untuk Asma');
  });

  test('a reload', async () => {
    const page = await at.open('no-references');
    const panel = await at.openPanel(page);
    await shows(panel, 'A slow walk');
    await page.route('**/no-references/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        body: (await answer.text()).replaceAll('A slow walk after supper', 'A brisk walk'),
      });
    });
    await page.reload();
    await shows(panel, 'A brisk walk');
  });

  test('a link to another page', async () => {
    const page = await at.open('no-references');
    const panel = await at.openPanel(page);
    await page.goto(at.pages.addressOf('intermittent-fasting'));
    await shows(panel, 'Intermittent fasting');
  });

  test('a single-page site from article to article and back', async () => {
    const page = await at.open('single-page-app');
    const panel = await at.openPanel(page);
    await shows(panel, 'Afternoon naps');
    await page.getByRole('link', { name: 'Coffee after lunch' }).click();
    await shows(panel, 'Coffee after lunch');
    await card(panel, 2).waitFor();
    await page.goBack();
    await shows(panel, 'Afternoon naps');
    await expect.poll(() => card(panel, 2).count()).toBe(0);
  });

  test('with the worker killed', async () => {
    const first = await at.open('secretome-asma');
    const panel = await at.openPanel(first);
    await shows(panel, 'Secretome untuk Asma');
    await at.browser.killWorker();
    await at.open('intermittent-fasting');
    await shows(panel, 'Intermittent fasting');
    await panel.getByRole('button', { name: 'Conclusion', exact: true }).click();
    await expect.poll(() => panel.getByText(en.pageUnreachable).count()).toBe(0);
  });
});
