import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { section, shows } from './panel';
import { describeInChromium, type Surroundings } from './with-chromium';

/** Sets the access to sites to "on click", as a reader does in chrome://extensions. */
async function readOnClick(at: Surroundings): Promise<void> {
  const settings = await at.browser.context.newPage();
  await settings.goto(`chrome://extensions/?id=${at.browser.id}`);
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${at.browser.id}', hostAccess: 'ON_CLICK' })`,
  );
  await settings.close();
}

describeInChromium('a reader who gives access by click alone', (at) => {
  test('is told so, and clicks the icon to have the page read and marked', async () => {
    await readOnClick(at);
    const page = await at.open('secretome-asma');
    expect(await at.browser.badge(page)).toBe('no such tab');
    // Chromium runs with the first click what it held back, the detector; and nothing else (extension_action_runner.cc).
    await at.browser.clickIcon(page);
    await expect.poll(() => at.browser.badge(page)).toBe('5');
    const panel = await at.openPanel(page);
    await shows(panel, 'Secretome untuk Asma');

    const other = await at.browser.context.newPage();
    await other.goto(at.pages.addressOf('intermittent-fasting').replace('127.0.0.1', 'localhost'));
    await other.bringToFront();
    await panel.getByText(en.noAccess).waitFor();
    await panel.getByText(en.noAccessMore).waitFor();
    await at.browser.clickIcon(other);
    await shows(panel, 'Intermittent fasting');
    const benefit = section(panel, en.benefits).locator('.passage').first();
    await benefit.click();
    const marked = () =>
      other.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).join(''));
    await expect.poll(marked).toBe(await benefit.innerText());
  });
});
