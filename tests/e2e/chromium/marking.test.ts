import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { section } from './panel';
import { describeInChromium } from './with-chromium';

describeInChromium('a click on a passage', (at) => {
  test.each([
    ['a sentence in brief', en.inBrief, -1],
    ['a benefit', en.benefits, 3],
    ['a heading', en.outline, 4],
  ])('on %s scrolls the page there and marks it, for a while', async (_, title, index) => {
    const page = await at.open('secretome-asma');
    const before = await page.content();
    const panel = await at.openPanel(page);
    const passage = section(panel, title).getByRole('button').nth(index);
    const words = await passage.innerText();
    await passage.click();
    await expect.poll(() => marked(page)).toEqual([words]);
    await expect.poll(() => isInView(page, words)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(() => marked(page), { timeout: 8000 }).toEqual([]);
    expect(await page.content()).toBe(before);
  });
});

/** The marked passages with white space folded. The mark is a highlight, which leaves the page's elements alone. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].map((highlight) =>
      [...(highlight as unknown as Iterable<Range>)].join('').replace(/\s+/gu, ' ').trim(),
    ),
  );
}

function isInView(page: Page, words: string): Promise<boolean> {
  return page.evaluate(
    (start) => {
      const holders = [...document.querySelectorAll('p, li, h2')];
      const box = holders
        .find((element) => (element.textContent ?? '').includes(start))
        ?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    },
    words.slice(0, 20),
  );
}
