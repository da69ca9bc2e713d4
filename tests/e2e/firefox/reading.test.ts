import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { pageFixture } from '../../pages/expected';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { button, countOf, section, shows, textOf } from './panel';
import { describeInFirefox } from './with-firefox';

/** Titles of the panel's parts that hold a list, in their order. */
const PARTS = [en.inBrief, en.benefits, en.risks, en.outline, en.referenceList];

describeInFirefox('the panel', (at) => {
  test.each(['secretome-asma', 'intermittent-fasting'])('reads %s from top to bottom', async (name) => {
    const { expected } = pageFixture(name);
    await at.open(name);
    const panel = await at.openPanel();
    await shows(panel, expected.title ?? '');
    expect(await partsInOrder(panel)).toEqual(PARTS);
    for (const phrase of expected.benefits ?? [])
      expect(await textOf(panel, section(en.benefits))).toContain(phrase);
    for (const phrase of expected.risksContain ?? [])
      expect(await textOf(panel, section(en.risks))).toContain(phrase);
    expect(await panel.texts('#outline button')).toEqual(expected.headings);
    const links =
      await panel.run(`return [...document.querySelectorAll('[id^="reference-"] a[href*="doi.org"]')]
      .filter((link) => link.closest('.actions')).map((link) => link.getAttribute('href'));`);
    expect(links).toEqual(expected.dois.filter((doi) => doi !== null).map((doi) => `https://doi.org/${doi}`));
  });

  test('says what an article without references, benefits and risks lacks', async () => {
    await at.open('no-references');
    const panel = await at.openPanel();
    for (const sentence of [en.noReferences, en.noBenefits, en.noRisks]) await panel.says(sentence);
  });

  test('asks before it reads a page that is no article', async () => {
    await at.open('home');
    const panel = await at.openPanel();
    await panel.says(en.notAnArticle);
    await panel.click(button(en.readAnyway));
    await panel.says(en.outline);
    expect(await panel.text()).not.toContain(en.notAnArticle);
    expect(await countOf(panel, section(en.outline))).toBe(1);
  });

  test('speaks of no model where the browser has none', async () => {
    await at.open('intermittent-fasting');
    const panel = await at.openPanel();
    await shows(panel, 'Intermittent fasting');
    expect(await panel.text()).not.toContain(en.useModel);
  });
});

async function partsInOrder(panel: Sidebar): Promise<string[]> {
  const titles = (await panel.texts('h2')).map((title) => title.replace(/\s*\d+$/u, ''));
  return titles.filter((title) => PARTS.some((part) => part === title));
}
