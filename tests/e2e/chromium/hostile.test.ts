import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { dangers as dangersOf } from '../hostile/dangers';
import { ABSTRACT } from '../stand-in/works';
import { card, lookUp, section } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('a page that means ill', (at) => {
  test('shows as text, and runs nothing', async () => {
    const page = await at.open('hostile');
    const panel = await at.openPanel(page);
    await card(panel, 3).waitFor();
    expect(await panel.getByRole('heading', { level: 1 }).innerText()).toContain('<script> tags <img src=x');
    expect(await section(panel, en.benefits).innerText()).toContain('<svg onload=');
    expect(await card(panel, 2).innerText()).toContain('<script>globalThis.hacked = 1</script> in titles');
    expect(await dangers(panel)).toEqual([]);
    for (const button of await section(panel, en.benefits).getByRole('button').all()) await button.click();
    await lookUp(panel, 3);
    await card(panel, 3).getByText(en.doiNotRegistered).waitFor();
    expect(await hacked(panel)).toBe(false);
    expect(await hacked(page)).toBe(false);
  });

  test('and answers of look-ups that mean ill are text, too, and lead nowhere that runs', async () => {
    at.network.mood = 'means-ill';
    const page = await at.open('secretome-asma');
    const panel = await at.openPanel(page);
    await card(panel, 5).waitFor();
    await lookUp(panel, 5);
    await card(panel, 5).getByText('Journal', { exact: false }).last().waitFor();
    const abstract = card(panel, 5).getByText(ABSTRACT.replace(/<[^>]*>/gu, '').slice(-40), { exact: false });
    await abstract.first().waitFor({ state: 'attached' });
    expect(await card(panel, 5).innerHTML()).not.toMatch(/\u202e|href="(?!https?:|#)/iu);
    expect(await panel.evaluate(dangersOf)).toEqual([]);
    expect([await hacked(panel), await hacked(page)]).toEqual([false, false]);
  });
});

const hacked = (page: Page) => page.evaluate(() => 'hacked' in globalThis);

/** Elements and links of the panel that no page may bring into it. */
function dangers(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
    const elements = document.querySelectorAll('main :is(script, img, svg[onload], iframe, b[onmouseover])');
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
    const handlers = [...document.querySelectorAll('main *')].flatMap((element) =>
      element.getAttributeNames(),
    );
    return [
      ...[...elements].map((element) => element.outerHTML),
      ...links.filter((href) => !/^(?:https?:|#)/u.test(href) || /["']|onclick/u.test(href)),
      ...handlers.filter((name) => name.startsWith('on')),
    ];
  });
}
