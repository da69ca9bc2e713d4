import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { pageFixture } from '../../pages/expected';
import { section } from './panel';
import { describeInChromium } from './with-chromium';

/** Titles of the panel's parts that hold a list, in their order. */
const PARTS = [en.inBrief, en.benefits, en.risks, en.outline, en.referenceList];

describeInChromium('the panel', (at) => {
  test.each(['secretome-asma', 'intermittent-fasting'])('reads %s from top to bottom', async (name) => {
    const { expected } = pageFixture(name);
    const panel = await at.openPanel(await at.open(name));
    await panel.getByRole('heading', { level: 1, name: expected.title ?? '' }).waitFor();
    expect(await partsInOrder(panel)).toEqual(PARTS);
    for (const phrase of expected.benefits ?? []) expect(await textOf(panel, en.benefits)).toContain(phrase);
    for (const phrase of expected.risksContain ?? []) expect(await textOf(panel, en.risks)).toContain(phrase);
    expect(await section(panel, en.outline).getByRole('button').allInnerTexts()).toEqual(expected.headings);
    const cards = section(panel, en.referenceList).getByRole('list').first().locator('> li');
    expect(await cards.count()).toBe(expected.dois.length);
    const links = await cards.getByRole('link', { name: `${en.open} ${en.openDoi}` }).evaluateAll(hrefs);
    expect(links).toEqual(expected.dois.filter((doi) => doi !== null).map((doi) => `https://doi.org/${doi}`));
  });

  test('says what an article without references, benefits and risks lacks', async () => {
    const panel = await at.openPanel(await at.open('no-references'));
    await panel.getByText(en.noReferences).waitFor();
    for (const sentence of [en.noBenefits, en.noRisks])
      expect(await panel.getByText(sentence).count()).toBe(1);
  });

  test('asks before it reads a page that is no article', async () => {
    const panel = await at.openPanel(await at.open('home'));
    await panel.getByText(en.notAnArticle).waitFor();
    await panel.getByRole('button', { name: en.readAnyway }).click();
    await panel.getByRole('heading', { level: 1 }).waitFor();
    expect(await panel.getByText(en.notAnArticle).count()).toBe(0);
    expect(await section(panel, en.outline).count()).toBe(1);
  });
});

const textOf = (panel: Page, title: string) => section(panel, title).innerText();

async function partsInOrder(panel: Page): Promise<string[]> {
  const titles = await panel.getByRole('heading', { level: 2 }).allInnerTexts();
  return titles
    .map((title) => title.replace(/\s*\d+$/u, ''))
    .filter((title) => PARTS.some((part) => part === title));
}

const hrefs = (links: Element[]) => links.map((link) => link.getAttribute('href'));
