import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { button, card, countOf, shows } from './panel';
import { describeInFirefox } from './with-firefox';

describeInFirefox('the open panel follows', (at) => {
  test('the tab that comes to the front', async () => {
    const first = await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows(panel, 'Secretome untuk Asma');
    await at.open('intermittent-fasting');
    await shows(panel, 'Intermittent fasting');
    await at.browser.switchTo(first);
    await shows(panel, 'Secretome untuk Asma');
  });

  test('a reload', async () => {
    await at.open('no-references');
    await at.browser.run(
      `for (const title of document.querySelectorAll('title, h1')) title.textContent = 'A brisk walk';
       for (const title of document.querySelectorAll('meta[property$="title"]')) title.content = 'A brisk walk';`,
    );
    const panel = await at.openPanel();
    await shows(panel, 'A brisk walk');
    await at.browser.run('location.reload();');
    await shows(panel, 'A slow walk');
  });

  test('a link to another page', async () => {
    await at.open('no-references');
    const panel = await at.openPanel();
    await shows(panel, 'A slow walk');
    await at.browser.goto(at.pages.addressOf('intermittent-fasting'));
    await shows(panel, 'Intermittent fasting');
  });

  test('a single-page site from article to article and back', async () => {
    await at.open('single-page-app');
    const panel = await at.openPanel();
    await shows(panel, 'Afternoon naps');
    await at.browser.click('//a[contains(., "Coffee after lunch")]');
    await shows(panel, 'Coffee after lunch');
    await poll('the second card', async () => (await countOf(panel, card(2))) === 1);
    await at.browser.run('history.back();');
    await shows(panel, 'Afternoon naps');
    await poll('the second card to go', async () => (await countOf(panel, card(2))) === 0);
  });

  test('with the background page ended', async () => {
    await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows(panel, 'Secretome untuk Asma');
    await at.extension.killBackground();
    await at.open('intermittent-fasting');
    await shows(panel, 'Intermittent fasting');
    await panel.click(button('Conclusion'));
    expect(await panel.text()).not.toContain(en.pageUnreachable);
  });
});
