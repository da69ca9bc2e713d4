import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { FAULTS_AS_TOLD } from '../stand-in/faults';
import { RETRY_AFTER } from '../stand-in/moods';
import { button, card, countOf, lookUp, says, shows, textOf } from './panel';
import { describeInFirefox } from './with-firefox';

const TITLE = 'How to check a reference list';

describeInFirefox('looking up', (at) => {
  let panel: Sidebar;
  const answers = () => countOf(panel, '//*[contains(concat(" ", @class, " "), " answer ")]');
  const done = (count: number) =>
    panel.says(en.lookUpProgress.replace('{done}', `${count}`).replace('{total}', `${count}`));
  /** A panel that has looked nothing up, and remembers no answer. */
  const fresh = async () => {
    if ((await countOf(panel, button(en.clearAnswers))) > 0) await panel.click(button(en.clearAnswers));
    await poll('no answers', async () => (await answers()) === 0);
    await panel.reload();
    await shows(panel, TITLE);
    at.network.forget();
  };
  beforeAll(async () => {
    await at.open('checked-references');
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
