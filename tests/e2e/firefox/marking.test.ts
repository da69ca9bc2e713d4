import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { section, textOf } from './panel';
import { describeInFirefox } from './with-firefox';

describeInFirefox('a click on a passage', (at) => {
  test.each([
    ['a sentence in brief', en.inBrief, 'last()'],
    ['a benefit', en.benefits, '4'],
    ['a heading', en.outline, '5'],
  ])('on %s scrolls the page there and marks it, for a while', async (_, title, place) => {
    await at.open('secretome-asma');
    const source = async () => String(await at.browser.run('return document.documentElement.outerHTML;'));
    const before = await source();
    const panel = await at.openPanel();
    const passage = `(${section(title)}//button)[${place}]`;
    await poll('the passage', () => textOf(panel, passage));
    const words = (await textOf(panel, passage)) ?? '';
    await panel.click(passage);
    await poll('the mark', async () => (await at.browser.run(MARKED)) === words);
    await poll('the passage in view', () => at.browser.run(IS_IN_VIEW, [words.slice(0, 20)]));
    expect(await at.browser.run('return window.scrollY;')).toBeGreaterThan(0);
    await poll('the mark to go', async () => (await at.browser.run(MARKED)) === '');
    expect(await source()).toBe(before);
  });
});

/** The marked passage with white space folded; '' where none is marked. */
const MARKED = `return [...CSS.highlights.values()]
  .flatMap((highlight) => [...highlight])
  .join('')
  .replace(/\\s+/gu, ' ')
  .trim();`;

const IS_IN_VIEW = `const [start] = args;
  const holder = [...document.querySelectorAll('p, li, h2')].find(({ textContent }) => textContent.includes(start));
  const box = holder?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;`;
