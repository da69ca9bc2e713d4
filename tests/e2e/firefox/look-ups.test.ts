import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { FAULTS_AS_TOLD } from '../stand-in/faults';
import { RETRY_AFTER } from '../stand-in/moods';
import { button, card, countOf, lookUp, says, section, shows, textOf } from './panel';
import { describeInFirefox } from './with-firefox';

const TITLE = 'How to check a reference list';

describeInFirefox('looking up', (at) => {
  let panel: Sidebar;
  let article: string;
  const answers = () => countOf(panel, '//*[contains(concat(" ", @class, " "), " answer ")]');
  const done = (count: number, total = count) =>
    panel.says(en.lookUpProgress.replace('{done}', `${count}`).replace('{total}', `${total}`), 25_000);
  const cards = () => countOf(panel, '//*[contains(concat(" ", @class, " "), " card ")]');
  /** A panel that has looked nothing up, and remembers no answer. */
  const fresh = async () => {
    await panel.runAsPage('await browser.storage.local.clear();');
    await panel.reload();
    await shows(panel, TITLE);
    at.network.forget();
  };
  beforeAll(async () => {
    article = await at.open('checked-references');
    panel = await at.openPanel();
    await shows(panel, TITLE);
  });

  test('all of a list tells what each is, in a few requests', async () => {
    await panel.click(button(en.lookUpAll));
    await done(6);
    expect(at.network.answered.length).toBeLessThanOrEqual(7);
    await panel.click(button(en.findAllByText.one.replace('{count}', '1')));
    await done(7);
    for (const [number, words] of [
      [1, [en.doiMatches, en.retracted, 'Crossref and Europe PMC']],
      [2, [en.doiMatches, en.typeRandomisedTrial]],
      [3, [en.doiAnother, 'Postexposure Prophylaxis']],
      [4, [en.doiNotRegistered]],
      [5, [en.foundByText]],
      [6, [en.numberMatches, en.typePreprint]],
      [7, [en.numberMatches, en.typeClinicalTrial]],
    ] as const) {
      const shown = await textOf(panel, card(number));
      for (const word of words) expect(shown, `reference ${number}`).toContain(word);
    }
  });

  test('stays when the panel is opened again, without a request', async () => {
    at.network.forget();
    await panel.reload();
    await shows(panel, TITLE);
    await says(panel, card(1), en.retracted);
    expect(at.network.answered).toEqual([]);
  });

  test('draws the evidence, whose bars filter the list', async () => {
    await panel.click(
      `${section(en.evidenceProfile)}//button[starts-with(@aria-label, "Retracted: 1 of 7")]`,
    );
    await poll('one card', async () => (await cards()) === 1);
    expect(await countOf(panel, card(1))).toBe(1);
    await panel.click(button(en.showAll));
    await poll('all cards', async () => (await cards()) === 7);
  });

  test('is forgotten when the reader clears it', async () => {
    await panel.click(button(en.clearAnswers));
    await poll('no answers', async () => (await answers()) === 0);
    await panel.reload();
    await shows(panel, TITLE);
    expect(await answers()).toBe(0);
  });

  test('of which every service failed tells of no reference that it was looked up', async () => {
    await fresh();
    at.network.mood = 'forbidden';
    await panel.click(button(en.lookUpAll));
    await panel.says(en.lookedUpInVain.replace('{number}', '6'), 20_000);
    await done(0, 6);
    at.network.mood = 'well';
    await panel.click(button(en.retryFailed.other.replace('{count}', '6')));
    await done(6);
    expect(await panel.text()).not.toContain(en.lookedUpInVain.replace('{number}', ''));
  });

  test('without a network says so', async () => {
    await fresh();
    await panel.runAsPage(`Object.defineProperty(navigator, 'onLine', { get: () => false });`);
    at.network.mood = 'gone';
    await lookUp(panel, 2);
    await says(panel, card(2), en.offline);
  });

  test('can be stopped and gone on with', async () => {
    await fresh();
    at.network.mood = 'silent';
    await panel.click(button(en.lookUpAll));
    await panel.click(button(en.stop));
    await panel.says(en.goOn);
    at.network.mood = 'well';
    await panel.click(button(en.goOn));
    await done(6);
  });

  test('is not lost when the panel closes mid-way', async () => {
    await fresh();
    at.network.moods = { 'www.ebi.ac.uk': 'silent' };
    await panel.click(button(en.lookUpAll));
    await says(panel, card(2), en.registered);
    await panel.reload();
    await shows(panel, TITLE);
    await says(panel, card(2), en.registered);
    at.network.moods = {};
    await panel.click(button(en.lookUpAll));
    await done(6);
  });

  test('goes on behind another tab, and lands on no reference of its', async () => {
    await fresh();
    at.network.moods = { 'www.ebi.ac.uk': 'silent' };
    await panel.click(button(en.lookUpAll));
    await at.open('intermittent-fasting');
    await shows(panel, 'Intermittent fasting');
    expect(await answers()).toBe(0);
    at.network.moods = {};
    await at.browser.switchTo(article);
    await shows(panel, TITLE);
    await says(panel, card(2), en.registered);
    expect(await textOf(panel, card(2))).toContain('Postexposure Prophylaxis');
  });

  describe('with Europe PMC failing tells why, and harms nothing else', () => {
    test.each(FAULTS_AS_TOLD)('when it is %s', { timeout: 60_000 }, async (mood, sentence) => {
      await fresh();
      at.network.moods = { 'www.ebi.ac.uk': mood };
      await lookUp(panel, 2);
      await says(panel, card(2), sentence, 40_000);
      await says(panel, card(2), en.doiMatches);
      at.network.moods = {};
      if (mood === 'too-many') await setTimeout(RETRY_AFTER * 1000);
      await lookUp(panel, 2);
      await says(panel, card(2), en.typeRandomisedTrial, 20_000);
      expect(await textOf(panel, card(2))).not.toContain(sentence);
    });
  });
});
