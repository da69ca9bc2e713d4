import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { card, countOf, lookUp, says, section, textOf } from './panel';
import { describeInFirefox } from './with-firefox';

describeInFirefox('a page that means ill', (at) => {
  test('shows as text, and runs nothing', async () => {
    await at.open('hostile');
    const panel = await at.openPanel();
    await poll('the third card', async () => (await countOf(panel, card(3))) === 1);
    expect(await textOf(panel, '//h1')).toContain('<script> tags <img src=x');
    expect(await textOf(panel, section(en.benefits))).toContain('<svg onload=');
    expect(await textOf(panel, card(2))).toContain('<script>globalThis.hacked = 1</script> in titles');
    expect(await panel.run(DANGERS)).toEqual([]);
    await lookUp(panel, 3);
    await says(panel, card(3), en.doiNotRegistered);
    expect(await panel.run('return "hacked" in window.wrappedJSObject;')).toBe(false);
    expect(await at.browser.run('return "hacked" in window;')).toBe(false);
  });
});

/** Elements and links of the panel that no page may bring into it. */
const DANGERS = `const elements = document.querySelectorAll('main :is(script, img, svg[onload], iframe, b[onmouseover])');
  const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
  const names = [...document.querySelectorAll('main *')].flatMap((element) => element.getAttributeNames());
  return [
    ...[...elements].map((element) => element.outerHTML),
    ...links.filter((href) => !/^(?:https?:|#)/u.test(href) || /["']|onclick/u.test(href)),
    ...names.filter((name) => name.startsWith('on')),
  ];`;
