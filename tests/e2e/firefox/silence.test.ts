import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { button, card, lookUp, says, section, shows } from './panel';
import { describeInFirefox } from './with-firefox';

describeInFirefox('nothing leaves the machine', (at) => {
  test('before the reader asks, and then only what was asked', async () => {
    const article = await at.open('secretome-asma');
    const panel = await at.openPanel();
    await shows(panel, 'Secretome untuk Asma');
    await panel.click(`${section(en.benefits)}//button`);
    await panel.click(card(1) + button(en.copy));
    await panel.says(en.copiedPrinted.replace('{style}', 'APA 7'));
    await at.open('intermittent-fasting');
    await shows(panel, 'Intermittent fasting');
    await at.browser.switchTo(article);
    await shows(panel, 'Secretome untuk Asma');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { answered, refused } = at.network;
    expect({ answered, refused: refused() }).toEqual({ answered: [], refused: [] });

    await lookUp(panel, 5);
    await says(panel, card(5), en.doiMatches);
    expect(answered).toHaveLength(2);
    expect(refused()).toEqual([]);
  });

  test('as the network that is watched would show', async () => {
    await at.open('no-references');
    await at.browser.run(
      `await fetch('https://somewhere.example/', { mode: 'no-cors' }).catch((error) => String(error));`,
    );
    expect(at.network.refused()).toEqual(['somewhere.example']);
  });
});
