import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { section, shows } from './panel';
import { describeInFirefox } from './with-firefox';

const MARKED = `return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).join('');`;
const OPEN_SIDEBAR = 'return SidebarController.isOpen;';
const ADDRESSES = 'return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec);';

describeInFirefox('an extension that is updated while its panel and pages are open', (at) => {
  const counts = (number: string) =>
    poll(`the icon to say “${number}”`, async () => (await at.extension.badge()) === number);

  test('counts, follows, reads and marks in the old pages without a reload, once the panel is opened again', async () => {
    await at.open('single-page-app');
    const passage = `(${section(en.inBrief)}//button)[1]`;
    const old = await at.openPanel();
    await shows(old, 'Afternoon naps');
    await old.click(passage);
    await at.extension.update();
    // The browser closes it itself.
    await poll('the old panel to close', async () => !(await at.browser.run(OPEN_SIDEBAR, [], true)));
    await counts('1');
    await at.browser.click('//a[contains(., "Coffee after lunch")]');
    await counts('2');
    const panel = await at.openPanel();
    await shows(panel, 'Coffee after lunch');
    await panel.click(passage);
    await poll('the mark', () => at.browser.run(MARKED));
    const open = (await at.browser.run(ADDRESSES, [], true)) as string[];
    expect(open.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
  });

  test('counts on old and new pages when it was switched off and on again', async () => {
    await at.open('intermittent-fasting');
    await counts('11');
    await at.extension.switchOffAndOn();
    await counts('11');
    await at.open('secretome-asma');
    await counts('5');
    await shows(await at.openPanel(), 'Secretome untuk Asma');
  });
});
