import type { Result } from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { AXE, inWords, RULES } from '../axe';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';
import { setTheme, setWidth } from './appearance';
import { button, card, countOf, lookUp, says, shows } from './panel';
import { describeInFirefox, READER_ALLOWS, type Surroundings } from './with-firefox';

const named = (name: string) => `//button[@aria-label="${name}"]`;

/** Colours are measured when they have come to rest. */
const AT_REST = { ...READER_ALLOWS, 'ui.prefersReducedMotion': 1 };

async function openSettings(panel: Sidebar): Promise<void> {
  await panel.click(named(en.settings));
  await panel.says(en.sitesLeftAloneMore);
}

async function closeSettings(panel: Sidebar): Promise<void> {
  await panel.press('Escape');
  await poll('no dialogue', async () => (await countOf(panel, '//dialog[@open]')) === 0);
}

/** The main states of the panel: the page it is seen on, the way there, and the way back where it would last. */
interface State {
  on: string;
  reach: (panel: Sidebar, at: Surroundings) => Promise<unknown>;
  leave?: (panel: Sidebar) => Promise<unknown>;
}

const STATES: Record<string, State> = {
  'an article': { on: 'intermittent-fasting', reach: (panel) => shows(panel, 'Intermittent fasting') },
  'a list of which no service told anything': {
    on: 'checked-references',
    reach: async (panel, at) => {
      at.network.mood = 'forbidden';
      await panel.click(button(en.lookUpAll));
      await panel.says(en.lookedUpInVain.replace('{number}', '6'), 20_000);
    },
  },
  'a list that was looked up': {
    on: 'checked-references',
    reach: async (panel) => {
      await panel.click(button(en.lookUpAllAgain));
      await says(panel, card(3), en.doiAnother, 20_000);
      await says(panel, card(1), en.retracted);
    },
  },
  settings: { on: 'intermittent-fasting', reach: openSettings, leave: closeSettings },
  'a page that is no article': { on: 'home', reach: (panel) => panel.says(en.notAnArticle) },
  'a page that cannot be read': { on: 'document.pdf', reach: (panel) => panel.says(en.pdf) },
  'a site that is left alone': {
    on: 'no-references',
    reach: async (panel) => {
      await openSettings(panel);
      await panel.click(button('Leave 127.0.0.1 alone'));
      await closeSettings(panel);
      await shows(panel, 'Sumber leaves 127.0.0.1 alone');
    },
    leave: async (panel) => {
      await openSettings(panel);
      await panel.click(named('Remove 127.0.0.1'));
      await closeSettings(panel);
      await shows(panel, 'A slow walk');
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
    });

    test.each(Object.entries(STATES))('%s, light and dark', async (_, { on, reach, leave }) => {
      await at.open(on);
      try {
        await reach(panel, at);
        for (const theme of ['light', 'dark'] as const) {
          await setTheme(at.browser, panel, theme);
          expect([theme, ...(await faultsIn(panel))]).toEqual([theme]);
        }
      } finally {
        await leave?.(panel);
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
      await closeSettings(panel);
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

/** What axe objects to, in words that say where. */
async function faultsIn(panel: Sidebar): Promise<string[]> {
  const body = `${AXE};
    const { violations } = await window.axe.run(document, { runOnly: args[0] });
    return violations.map(({ id, nodes }) =>
      ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }));`;
  return inWords((await panel.runAsPage(body, RULES)) as Result[]);
}
