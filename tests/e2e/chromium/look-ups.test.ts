import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { FAULTS_AS_TOLD } from '../stand-in/faults';
import { RETRY_AFTER } from '../stand-in/moods';
import { card, lookUp, section, shows } from './panel';
import { describeInChromium } from './with-chromium';

const TITLE = 'How to check a reference list';

describeInChromium('looking up', (at) => {
  let article: Page;
  let panel: Page;
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  const done = (count: number, total = count) =>
    panel
      .getByText(en.lookUpProgress.replace('{done}', `${count}`).replace('{total}', `${total}`))
      .waitFor({ timeout: 25_000 });
  /** A panel that has looked nothing up, and remembers no answer. */
  const fresh = async () => {
    await panel.evaluate('chrome.storage.local.clear()');
    await panel.reload();
    await shows(panel, TITLE);
    at.network.forget();
  };
  beforeAll(async () => {
    article = await at.open('checked-references');
    panel = await at.openPanel(article);
    await shows(panel, TITLE);
  });

  describe('with Europe PMC failing tells why, and harms nothing else', () => {
    test.each(FAULTS_AS_TOLD)('when it is %s', { timeout: 60_000 }, async (mood, sentence) => {
      await fresh();
      at.network.moods = { 'www.ebi.ac.uk': mood };
      await lookUp(panel, 2);
      await card(panel, 2).getByText(sentence).waitFor({ timeout: 40_000 });
      for (const words of [en.doiMatches, en.standingNotChecked])
        await card(panel, 2).getByText(words).first().waitFor();
      at.network.moods = {};
      if (mood === 'too-many') await setTimeout(RETRY_AFTER * 1000);
      await lookUp(panel, 2);
      await card(panel, 2).getByText(en.typeRandomisedTrial).waitFor({ timeout: 20_000 });
      expect(await card(panel, 2).innerText()).not.toContain(sentence);
    });
  });

  test('without a network says so', async () => {
    await fresh();
    await panel.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    at.network.mood = 'gone';
    await lookUp(panel, 2);
    await card(panel, 2).getByText(en.offline).waitFor();
  });

  test('of which every service failed tells of no reference that it was looked up', async () => {
    await fresh();
    at.network.mood = 'forbidden';
    await button(en.lookUpAll).click();
    await panel.getByText(en.lookedUpInVain.replace('{number}', '6')).waitFor({ timeout: 20_000 });
    await done(0, 6);
    at.network.mood = 'well';
    await button(en.retryFailed.other.replace('{count}', '6')).click();
    await done(6);
    expect(await panel.getByText(en.lookedUpInVain.replace('{number}', '')).count()).toBe(0);
  });

  test('all of a list tells what each is, in a few requests', async () => {
    await fresh();
    await button(en.lookUpAll).click();
    await done(6);
    // Crossref's list and Europe PMC's two, DOIs and numbers; for the two that Crossref has not, doi.org twice and DataCite.
    expect(at.network.answered.length).toBeLessThanOrEqual(7);
    await button(en.findAllByText.one.replace('{count}', '1')).click();
    await done(7);
    for (const [number, words] of [
      [1, [en.doiMatches, en.retracted, 'Jun 5, 2020', 'Crossref and Europe PMC']],
      [2, [en.doiMatches, en.typeRandomisedTrial, en.noNotice.split(',')[0] ?? '']],
      [3, [en.doiAnother, 'Effect of hydroxychloroquine in hospitalized', 'Postexposure Prophylaxis']],
      [4, [en.doiNotRegistered]],
      [5, [en.foundByText, '10.1056/nejmoa2114833']],
      [6, [en.numberMatches, en.typePreprint, 'DataCite']],
      [7, [en.numberMatches, en.typeClinicalTrial]],
    ] as const) {
      const shown = await card(panel, number).innerText();
      for (const word of words) expect(shown, `reference ${number}`).toContain(word);
    }
  });

  test('draws the evidence, whose bars filter the list', async () => {
    const evidence = section(panel, en.evidenceProfile);
    await evidence.getByRole('button', { name: /^Retracted: 1 of 7/u }).click();
    await expect.poll(() => panel.locator('.card').count()).toBe(1);
    expect(await card(panel, 1).isVisible()).toBe(true);
    await button(en.showAll).click();
    await expect.poll(() => panel.locator('.card').count()).toBe(7);
  });

  test('stays when the panel is closed and opened again, without a request', async () => {
    at.network.forget();
    await panel.reload();
    await shows(panel, TITLE);
    await card(panel, 1).getByText(en.retracted, { exact: true }).waitFor();
    await card(panel, 5).getByText(en.foundByText).waitFor();
    expect(at.network.answered).toEqual([]);
  });

  test('is forgotten when the reader clears it', async () => {
    await button(en.clearAnswers).click();
    await card(panel, 1).getByText(en.retracted, { exact: true }).waitFor({ state: 'detached' });
    await panel.reload();
    await shows(panel, TITLE);
    expect(await panel.locator('.answer').count()).toBe(0);
  });

  test('can be stopped and gone on with', async () => {
    await fresh();
    at.network.mood = 'silent';
    await button(en.lookUpAll).click();
    await button(en.stop).click();
    await button(en.goOn).waitFor();
    at.network.mood = 'well';
    await button(en.goOn).click();
    await done(6);
  });

  test('is not lost when the panel closes mid-way', async () => {
    await fresh();
    at.network.moods = { 'www.ebi.ac.uk': 'silent' };
    await button(en.lookUpAll).click();
    await card(panel, 2).getByText(en.registered).waitFor();
    await panel.reload();
    await shows(panel, TITLE);
    await card(panel, 2).getByText(en.registered).waitFor();
    at.network.moods = {};
    await button(en.lookUpAll).click();
    await done(6);
  });

  test('goes on behind another tab, and lands on no reference of its', async () => {
    await fresh();
    at.network.moods = { 'www.ebi.ac.uk': 'silent' };
    await button(en.lookUpAll).click();
    await at.open('intermittent-fasting');
    await shows(panel, 'Intermittent fasting');
    expect(await panel.locator('.answer').count()).toBe(0);
    at.network.moods = {};
    await article.bringToFront();
    await shows(panel, TITLE);
    await card(panel, 2).getByText(en.registered).waitFor();
    expect(await card(panel, 2).innerText()).toContain('Postexposure Prophylaxis');
  });
});
