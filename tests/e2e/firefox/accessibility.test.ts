import type { Result } from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { AXE, inWords, RULES } from '../axe';
import { BRING_ABOUT, type Wanted, wantedNext } from '../bring-about';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { setPageTheme, setTheme, setWidth } from './appearance';
import { button, card, countOf, lookUp, says, section, shows } from './panel';
import { describeInFirefox, READER_ALLOWS, type Surroundings } from './with-firefox';

const named = (name: string) => `//button[@aria-label="${name}"]`;

/** Colours are measured when they have come to rest. */
const AT_REST = { ...READER_ALLOWS, 'ui.prefersReducedMotion': 1 };

async function openSettings(panel: Sidebar): Promise<void> {
  await panel.click(named(en.settings));
  await panel.says(en.sitesLeftAloneMore);
}

async function closeDialogue(panel: Sidebar): Promise<void> {
  await panel.press('Escape');
  await poll('no dialogue', async () => (await countOf(panel, '//dialog[@open]')) === 0);
}

/** Every state of the panel, as in Chromium: the page it is seen on, the way there, and the way back where it would last. */
interface State extends Wanted {
  on?: string;
  reach: (panel: Sidebar, at: Surroundings) => Promise<unknown>;
  leave?: (panel: Sidebar) => Promise<unknown>;
}

const THEMES = ['light', 'dark'] as const;

const drawn = (number: number) => (panel: Sidebar) =>
  poll(`card ${number}`, async () => (await countOf(panel, card(number))) === 1);

/** Puts words into the field that a selector finds, as the reader types them. */
const type = (panel: Sidebar, selector: string, words: string) =>
  panel.run(
    `const field = document.querySelector(args[0]);
    field.value = args[1];
    field.dispatchEvent(new window.Event('input', { bubbles: true }));`,
    selector,
    words,
  );

const STATES: Record<string, State> = {
  'an article': { reach: drawn(11) },
  'an article in Indonesian': { on: 'secretome-asma', reach: drawn(5) },
  'an article, in Arabic': {
    language: 'ar',
    reach: (panel) =>
      poll('Arabic', async () => (await countOf(panel, `/html[@dir="rtl"]${card(11)}`)) === 1),
  },
  'sixty references and more': { on: 'long-list', reach: drawn(70) },
  'an article without references': { on: 'no-references', reach: (panel) => panel.says(en.noReferences) },
  'a reference that was looked up': {
    reach: async (panel) => {
      await lookUp(panel, 1);
      await says(panel, card(1), en.registered);
      await panel.click(card(1) + named(en.styleChooser));
    },
  },
  'a list of which no service told anything': {
    on: 'checked-references',
    reach: async (panel, at) => {
      at.network.mood = 'forbidden';
      await panel.click(button(en.lookUpAll));
      await panel.says(en.lookedUpInVain.replace('{number}', '6'), 20_000);
    },
  },
  'a list that was looked up: retracted, another work, not registered, found by its words': {
    on: 'checked-references',
    reach: async (panel) => {
      await panel.click('//button[starts-with(normalize-space(), "Look up all")]');
      await says(panel, card(3), en.doiAnother, 20_000);
      await says(panel, card(1), en.retracted);
    },
  },
  'a look-up that goes on': {
    reach: async (panel, at) => {
      at.network.mood = 'silent';
      // The first has been looked up by another state, and its answer is kept.
      await lookUp(panel, 3);
      await says(panel, card(3), en.lookingUp.slice(0, -1));
    },
  },
  'a look-up that failed': {
    on: 'checked-references',
    reach: async (panel, at) => {
      await panel.runAsPage('await browser.storage.local.clear();');
      await panel.reload();
      await drawn(2)(panel);
      at.network.mood = 'broken';
      await lookUp(panel, 2);
      await says(panel, card(2), en.notChecked);
    },
  },
  'a filter that lets nothing through': {
    reach: async (panel) => {
      await drawn(11)(panel);
      await type(panel, 'input[type=search]', 'nothing like it');
      await panel.says(en.noneFound);
    },
  },
  'a copied reference': {
    reach: async (panel) => {
      await panel.click(card(1) + button(en.copy));
      await panel.says('Copied as APA 7');
    },
  },
  settings: { reach: openSettings, leave: closeDialogue },
  'settings that ask again': {
    reach: async (panel) => {
      await openSettings(panel);
      await type(panel, '.add-site input', 'no site');
      await panel.click(button(en.add));
      await panel.click(button(en.clearAll));
      await panel.says(en.clearAllSure);
    },
    leave: closeDialogue,
  },
  'a site that is left alone': {
    reach: async (panel) => {
      await openSettings(panel);
      await panel.click(button('Leave 127.0.0.1 alone'));
      await closeDialogue(panel);
      await shows(panel, 'Sumber leaves 127.0.0.1 alone');
    },
    leave: async (panel) => {
      await openSettings(panel);
      await panel.click(named('Remove 127.0.0.1'));
      await closeDialogue(panel);
      await shows(panel, 'Intermittent fasting');
    },
  },
  'the list of keys': {
    reach: async (panel) => {
      await panel.press('?');
      await panel.says(en.keyEscape);
    },
    leave: closeDialogue,
  },
  'a report': {
    reach: async (panel) => {
      await panel.click(`//footer${button(en.report)}`);
      await panel.says(en.reportContentMore);
    },
    leave: closeDialogue,
  },
  'a page that is no article': { on: 'home', reach: (panel) => panel.says(en.notAnArticle) },
  'a page that cannot be read': { on: 'document.pdf', reach: (panel) => panel.says(en.pdf) },
  'a page that is being read': { fault: 'reading', reach: (panel) => panel.says(en.reading.slice(0, -1)) },
  'a page whose reading failed': { fault: 'failed', reach: (panel) => panel.says(en.failed) },
  'a page without access': { fault: 'no-access', reach: (panel) => panel.says(en.noAccess) },
  'what was chosen on a page': {
    reach: async (panel) => {
      await drawn(11)(panel);
      await panel.runAsPage(`const { id } = await browser.windows.getCurrent();
        const asked = { text: 'Lv C. Exosomes in asthma. Lung. 2025;3:4-9.', windowId: id, at: Date.now() };
        await browser.storage.session.set({ asked });`);
      await says(panel, section(en.asked), 'Exosomes in asthma');
    },
  },
};

describeInFirefox(
  'axe finds no fault in the sidebar with',
  (at) => {
    let panel: Sidebar;
    beforeAll(async () => {
      await at.open('intermittent-fasting');
      panel = await at.openPanel();
      await shows(panel, 'Intermittent fasting');
      await panel.runBeforeOthers(BRING_ABOUT);
    });

    test.each(Object.entries(STATES))(
      '%s, light and dark',
      async (_, { on = 'intermittent-fasting', fault, language, reach, leave }) => {
        await at.open(on);
        await panel.runAsPage(wantedNext({ fault, language }));
        await panel.reload();
        try {
          await reach(panel, at);
          for (const theme of THEMES) {
            await setTheme(at.browser, panel, theme);
            expect([theme, ...(await faultsIn(panel))]).toEqual([theme]);
          }
        } finally {
          await leave?.(panel);
          await panel.runAsPage(wantedNext({}));
        }
      },
    );

    test.each(['options.html', 'welcome.html'])('the page %s, light and dark', async (path) => {
      await at.browser.openTab(at.browser.addressOf(path));
      const hasTitle = `return document.querySelector('h1') !== null;`;
      await poll('its title', () => at.browser.run(hasTitle));
      for (const theme of THEMES) {
        await setPageTheme(at.browser, theme);
        const found = (await at.browser.run(`${AXE}; ${FAULTS}`, [RULES])) as Result[];
        expect([theme, ...inWords(found)]).toEqual([theme]);
      }
    });

    test.each([
      [280, '100%', 'ltr'],
      [400, '100%', 'rtl'],
      [400, '200%', 'ltr'],
      [900, '100%', 'ltr'],
    ])('%d pixels, with text of %s, written %s; and nothing is wider', async (width, size, direction) => {
      await at.open('intermittent-fasting');
      await shows(panel, 'Intermittent fasting');
      await setWidth(at.browser, panel, width);
      await panel.run(
        'Object.assign(document.documentElement, { dir: args[1] }).style.fontSize = args[0];',
        size,
        direction,
      );
      await lookUp(panel, 1);
      await says(panel, card(1), en.registered);
      const widest = () => panel.run('return document.documentElement.scrollWidth - window.innerWidth;');
      expect(await widest()).toBeLessThanOrEqual(0);
      expect(await faultsIn(panel)).toEqual([]);
      await openSettings(panel);
      expect(await widest()).toBeLessThanOrEqual(0);
      await closeDialogue(panel);
    });

    test('a page without access', async () => {
      await at.extension.withdrawSites();
      await at.open('no-references');
      await panel.says(en.noAccess);
      expect(await faultsIn(panel)).toEqual([]);
    });
  },
  AT_REST,
);

const FAULTS = `const { violations } = await window.axe.run(document, { runOnly: args[0] });
  return violations.map(({ id, nodes }) =>
    ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }));`;

/** What axe objects to, in words that say where. */
async function faultsIn(panel: Sidebar): Promise<string[]> {
  return inWords((await panel.runAsPage(`${AXE}; ${FAULTS}`, RULES)) as Result[]);
}
