import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { poll } from '../browsers/poll';
import { clipboard } from './clipboard';
import { button, countOf, lookUp, says, section, shows } from './panel';
import { describeInFirefox } from './with-firefox';

const HARRELL = 'Harrell, C. R., Jovicic, N.';

describeInFirefox('what is chosen on a page', (at) => {
  test("is looked up from the browser's own menu, with the same card, verdict and copy", async () => {
    await at.open('secretome-asma');
    await at.extension.chooseInMenu(HARRELL, 'Look up with Sumber');
    const panel = await at.openPanel();
    const asked = section(en.asked);
    await says(panel, asked, HARRELL);
    // Nobody has used a look-up in this browser: it is said what one sends, and nothing is sent.
    await says(panel, asked, 'api.crossref.org');
    expect(at.network.answered).toEqual([]);

    await panel.click(asked + button(en.lookUp));
    await says(panel, asked, en.doiMatches);
    await panel.click(asked + button(en.copy));
    await panel.says('Copied as APA 7');
    expect(await clipboard(at.browser, 'text/plain')).toMatch(/^Harrell, C\. R\.,.*Cells/u);

    await panel.click(`${asked}//button[@aria-label="${en.close}"]`);
    await poll('the card to go', async () => (await countOf(panel, asked)) === 0);
    expect(at.network.refused()).toEqual([]);
  });

  test('is looked up at once by who has used a look-up before', async () => {
    await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows(panel, 'Secretome untuk Asma');
    await lookUp(panel, 1);
    await at.extension.chooseInMenu(HARRELL, 'Look up with Sumber');
    await says(panel, section(en.asked), en.registered);
  });
});
