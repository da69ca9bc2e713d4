import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { card, lookUp, says, shows } from './panel';
import { describeInFirefox } from './with-firefox';

const ASKING = { 'extensions.webextOptionalPermissionPrompts': true };

describeInFirefox(
  'what a look-up would send',
  (at) => {
    test('is sent after the reader has allowed it in Firefox’s own words, which it is asked once', async () => {
      await at.open('secretome-asma');
      const panel = await at.openPanel();
      await shows(panel, 'Secretome untuk Asma');

      await lookUp(panel, 2);
      expect(await at.extension.answer('deny')).toMatch(/website content/iu);
      await panel.says(en.sendingNotAllowed);
      expect({ answered: at.network.answered, refused: at.network.refused() }).toEqual({
        answered: [],
        refused: [],
      });

      await lookUp(panel, 2);
      await at.extension.answer('allow');
      await says(panel, card(2), en.doiMatches);
      await lookUp(panel, 3);
      await says(panel, card(3), en.doiMatches);
      await expect.poll(() => at.network.answered.length).toBe(4);
    });
  },
  ASKING,
);
