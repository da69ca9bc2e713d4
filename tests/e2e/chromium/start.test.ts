import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { shownWhenRead } from '../start/shown-when-read';
import { describeInChromium } from './with-chromium';

describeInChromium('what npm start prints', (at) => {
  test('is the whole panel, however early it is asked for', async () => {
    const panel = await at.openPanel(await at.open('secretome-asma'));
    await panel.reload({ waitUntil: 'commit' });
    const shown = await shownWhenRead(panel);
    for (const part of ['Secretome untuk Asma', en.inBrief, en.benefits, en.risks, 'Harrell, C. R.'])
      expect(shown).toContain(part);
    expect(shown).not.toContain(en.reading);
  });
});
