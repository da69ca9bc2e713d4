import { afterAll, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { sidebarOf } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { button, card, countOf, lookUp, says, section, shows } from './panel';
import { describeInFirefox, type Surroundings } from './with-firefox';

const TITLE = 'How to check a reference list';

/** Runs a body in the browser itself, with the tab that shows the fixture as `tab`. */
const withTab = (at: Surroundings, name: string, body: string) =>
  at.browser.run(
    `const [address] = args;
     const windows = [...Services.wm.getEnumerator('navigator:browser')];
     const tab = windows.flatMap((one) => [...one.gBrowser.tabs])
       .find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === address);
     ${body}`,
    [at.pages.addressOf(name)],
    true,
  );

/** Ends the process of the tab's page. */
const CRASH = `tab.linkedBrowser.loadURI(Services.io.newURI('about:crashcontent'), {
  triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`;

describeInFirefox('a tab and its window', (at) => {
  test('that is closed gives its place in the panel to the next', async () => {
    await at.open('no-references');
    await at.open('intermittent-fasting');
    const panel = await at.openPanel();
    await shows(panel, 'Intermittent fasting');
    await withTab(at, 'intermittent-fasting', 'gBrowser.removeTab(tab);');
    await shows(panel, 'A slow walk');
    await at.browser.switchToAddress(at.pages.addressOf('no-references'));
  });

  test('that the browser discarded is read when it comes to the front again', async () => {
    await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows(panel, 'Secretome untuk Asma');
    await at.browser.switchToAddress(at.pages.addressOf('no-references'));
    await shows(panel, 'A slow walk');
    expect(await withTab(at, 'secretome-asma', 'return gBrowser.discardBrowser(tab, true);')).toBe(true);
    await withTab(at, 'secretome-asma', 'gBrowser.selectedTab = tab;');
    await shows(panel, 'Secretome untuk Asma');
    expect(await countOf(panel, card(5))).toBe(1);
  });

  test('that crashes leaves what was read, a click that needs the page is answered, and the page when it is back', async () => {
    await at.browser.switchToAddress(at.pages.addressOf('secretome-asma'));
    const panel = sidebarOf(at.browser);
    await shows(panel, 'Secretome untuk Asma');
    await withTab(at, 'secretome-asma', CRASH);
    await poll('the crash', () => withTab(at, 'secretome-asma', 'return tab.hasAttribute("crashed");'));
    await panel.click(`(${section(en.benefits)}//button)[1]`);
    await panel.says(en.pageUnreachable);
    await shows(panel, 'Secretome untuk Asma');
    await withTab(at, 'secretome-asma', 'SessionStore.reviveCrashedTab(tab);');
    await shows(panel, 'Secretome untuk Asma');
    await panel.click(`(${section(en.benefits)}//button)[1]`);
    await poll('no complaint', async () => !(await panel.text()).includes(en.pageUnreachable));
    await at.browser.switchToAddress(at.pages.addressOf('no-references'));
    await shows(panel, 'A slow walk');
  });

  test('are followed by each window’s own panel, also when a tab moves to another', async () => {
    await at.open('intermittent-fasting');
    await at.open('single-page-app');
    // The panel of the window in front, whichever that is.
    const panel = await at.openPanel();
    await shows(panel, 'Afternoon naps');
    await at.browser.openWindow(at.pages.addressOf('checked-references'));
    await at.openPanel();
    await shows(panel, TITLE);
    await withTab(at, 'single-page-app', 'gBrowser.adoptTab(tab, { tabIndex: 0, selectTab: true });');
    await shows(panel, 'Afternoon naps');
    await at.browser.switchToAddress(at.pages.addressOf('intermittent-fasting'));
    await shows(panel, 'Intermittent fasting');
  });
});

describeInFirefox('a look-up under way', (at) => {
  test('goes on when the background page is ended, and what then fails is asked again', async () => {
    await at.open('checked-references');
    const panel = await at.openPanel();
    await shows(panel, TITLE);
    at.network.moods = { 'www.ebi.ac.uk': 'silent' };
    await lookUp(panel, 2);
    await says(panel, card(2), en.registered);
    await at.extension.killBackground();
    const silent = en.timedOut.replace('{name}', 'Europe PMC');
    await says(panel, card(2), silent, 40_000);
    at.network.moods = {};
    await lookUp(panel, 2);
    await says(panel, card(2), en.typeRandomisedTrial);
    expect(await panel.text()).not.toContain(silent);
  });
});

describeInFirefox('without a network from the start', (at) => {
  /** Without a network Firefox still reaches loopback, where the stand-in's proxy is; so that is taken away, too. */
  const offline = `Services.io.offline = true; Services.prefs.setIntPref('network.proxy.type', 0);`;
  const online = `Services.prefs.setIntPref('network.proxy.type', 1); Services.io.offline = false;`;
  afterAll(async () => void (await at.browser?.run(online, [], true)));

  test('the panel reads, sums up and copies; a look-up says why not, and succeeds when the network is back', async () => {
    await at.browser.run(offline, [], true);
    await at.open('checked-references');
    const panel = await at.openPanel();
    await shows(panel, TITLE);
    expect(await countOf(panel, `${section(en.inBrief)}//button`)).toBeGreaterThan(0);
    await panel.click(card(2) + button(en.copy));
    await panel.says(en.copiedPrinted.replace('{style}', 'APA 7'));
    await lookUp(panel, 2);
    await says(panel, card(2), en.offline);
    expect(at.network.answered).toEqual([]);
    await at.browser.run(online, [], true);
    await lookUp(panel, 2);
    await says(panel, card(2), en.doiMatches);
    expect(await panel.text()).not.toContain(en.offline);
  });
});
