import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { card, countOf } from './panel';
import { describeInFirefox } from './with-firefox';

/** Milliseconds that count as waiting for one's turn. */
const WAIT = 20;

/** Lets the page note how long it waits from one turn to the next, once it has been laid out. */
const WATCH_TURNS = `await new Promise((resolve) => requestIdleCallback(resolve));
  const waits = window.waits = [];
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    waits.push(performance.now() - last);
    last = performance.now();
    port2.postMessage(null);
  };
  port2.postMessage(null);`;

describeInFirefox('a list of 20,000 references', (at) => {
  test('is read as far as it is useful, which is told, while the page goes on', {
    timeout: 90_000,
  }, async () => {
    await at.open('endless-list');
    await at.browser.run(WATCH_TURNS);
    const panel = await at.openPanel();
    await poll(
      'the panel to say what was not read',
      async () => (await panel.text().catch(() => '')).includes(en.unreadReferences),
      60_000,
    );
    expect((await panel.text()).split(en.unreadText).length - 1).toBe(1);
    expect(await countOf(panel, card(1))).toBe(1);
    const waits = (await at.browser.run(`return window.waits.filter((wait) => wait > ${WAIT});`)) as number[];
    const all = waits.reduce((sum, wait) => sum + wait, 0);
    expect(Math.max(...waits)).toBeLessThan(all / 2);
  });
});
