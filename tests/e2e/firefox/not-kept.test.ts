import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { FILL } from '../full-storage';
import { OWN_STYLE_FILE } from '../own-style-file';
import { button, card, chooseStyle, chooseStyleFile, countOf, says, shows } from './panel';
import { describeInFirefox, READER_ALLOWS } from './with-firefox';

const TITLE = 'How to check a reference list';
const inStorage = (body: string) => `const { storage } = browser; ${body}`;
const copies = (style: string) => `//button[starts-with(@title, "Copy as ${style}")]`;

/** A profile on a disk with little room, in kB: Firefox gives one site, and one extension, ten megabytes of it. */
const LITTLE_ROOM = { ...READER_ALLOWS, 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 };

describeInFirefox(
  'with a full storage the reader is told',
  (at) => {
    let panel: Sidebar;
    const shownCopies = (style: string) =>
      poll(`copies in ${style}`, async () => (await countOf(panel, copies(style))) > 0);
    beforeAll(async () => {
      await at.open('checked-references');
      panel = await at.openPanel();
      await shows(panel, TITLE);
      await panel.runAsPage(inStorage(FILL));
    }, 60_000);

    test('that a choice is not kept, which holds until the panel is closed', async () => {
      await chooseStyle(panel, 'Nature');
      await panel.says(en.notKeptRefused);
      await shownCopies('Nature');
      await panel.reload();
      await shows(panel, TITLE);
      await shownCopies('APA 7');
    });

    test('that a style file is used, and not kept', async () => {
      await panel.click(button(en.moreStyles));
      await chooseStyleFile(panel, OWN_STYLE_FILE);
      await panel.says(en.styleChosen.replace('{style}', 'Our own style'));
      await panel.says(en.notKeptRefused);
    });

    test('that answers are not kept, and sees them', async () => {
      await panel.click(button(en.lookUpAll));
      await panel.says(en.noRoomForAnswers);
      await says(panel, card(1), en.retracted);
    });

    test('nothing once all is cleared', async () => {
      await panel.runAsPage(inStorage('await storage.local.clear(); await storage.sync.clear();'));
      await panel.reload();
      await shows(panel, TITLE);
      await chooseStyle(panel, 'Nature');
      await shownCopies('Nature');
      const stored = inStorage('return (await storage.sync.get()).preferences?.style;');
      await poll('the choice to be kept', async () => (await panel.runAsPage(stored)) === 'nature');
      expect(await countOf(panel, '//*[contains(@class, "toast ")]')).toBe(0);
    });
  },
  LITTLE_ROOM,
);
