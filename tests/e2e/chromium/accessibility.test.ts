import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { AXE, inWords, RULES } from '../axe';
import { BRING_ABOUT, type Wanted, wantedNext } from '../bring-about';
import { card, lookUp, openSettings, section, shows } from './panel';
import { describeInChromium, type Surroundings } from './with-chromium';

const THEMES = ['light', 'dark'] as const;

/** Every state of the panel: the page it is seen on, the way there, and the way back where it would last. */
interface State extends Wanted {
  on?: string;
  reach: (panel: Page, at: Surroundings) => Promise<unknown>;
  leave?: (panel: Page) => Promise<unknown>;
}

const STATES: Record<string, State> = {
  'an article': { reach: (panel) => card(panel, 11).waitFor({ state: 'attached' }) },
  'an article in Indonesian': { on: 'secretome-asma', reach: (panel) => card(panel, 5).waitFor() },
  'an article, in Arabic': {
    language: 'ar',
    reach: (panel) => panel.locator('html[dir=rtl] #reference-11').waitFor({ state: 'attached' }),
  },
  'sixty references and more': {
    on: 'long-list',
    reach: (panel) => card(panel, 70).waitFor({ state: 'attached' }),
  },
  'an article without references': {
    on: 'no-references',
    reach: (panel) => panel.getByText(en.noReferences).waitFor(),
  },
  'a reference that was looked up': {
    reach: async (panel) => {
      await lookUp(panel, 1);
      await card(panel, 1).locator('.answer').waitFor();
      await card(panel, 1).getByRole('button', { name: en.styleChooser }).click();
    },
  },
  'a list that was looked up: retracted, another work, not registered, found by its words': {
    on: 'checked-references',
    reach: async (panel) => {
      await panel.getByRole('button', { name: /^Look up all/u }).click();
      await card(panel, 3).getByText(en.doiAnother).waitFor();
      await card(panel, 1).getByText(en.retracted, { exact: true }).waitFor();
    },
  },
  'a look-up that goes on': {
    reach: async (panel, at) => {
      at.network.mood = 'silent';
      // The first has been looked up by another state, and its answer is kept.
      await lookUp(panel, 3);
      await card(panel, 3).getByText(en.lookingUp).first().waitFor();
    },
  },
  'a look-up that failed': {
    on: 'checked-references',
    reach: async (panel, at) => {
      await panel.evaluate('chrome.storage.local.clear()');
      await panel.reload();
      await card(panel, 2).waitFor();
      at.network.mood = 'broken';
      await lookUp(panel, 2);
      await card(panel, 2).locator('.problem').first().waitFor();
    },
  },
  'a filter that lets nothing through': {
    reach: async (panel) => {
      await panel.getByRole('searchbox').fill('nothing like it');
      await panel.getByText(en.noneFound).waitFor();
    },
  },
  'a copied reference': {
    reach: async (panel) => {
      await card(panel, 1).getByRole('button', { name: en.copy, exact: true }).click();
      await panel.locator('.toast').waitFor();
    },
  },
  settings: { reach: openSettings },
  'settings that ask again': {
    reach: async (panel) => {
      await openSettings(panel);
      await panel.getByRole('textbox', { name: en.siteToAdd }).fill('no site');
      await panel.getByRole('button', { name: en.add, exact: true }).click();
      await panel.getByRole('button', { name: en.clearAll }).click();
    },
  },
  'a site that is left alone': {
    reach: async (panel) => {
      await openSettings(panel);
      await panel.getByRole('button', { name: 'Leave 127.0.0.1 alone' }).click();
      await panel.keyboard.press('Escape');
      await shows(panel, 'Sumber leaves 127.0.0.1 alone');
    },
    leave: async (panel) => {
      await openSettings(panel);
      await panel.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
      await panel.keyboard.press('Escape');
      await shows(panel, 'Intermittent fasting');
    },
  },
  'the list of keys': {
    reach: async (panel) => {
      await panel.locator('body').press('?');
      await panel.getByRole('dialog', { name: en.keys }).waitFor();
    },
  },
  'a report': {
    reach: async (panel) => {
      await panel.getByRole('contentinfo').getByRole('button', { name: en.report }).click();
      await panel.getByRole('dialog', { name: en.report }).waitFor();
    },
  },
  'a page that is no article': { on: 'home', reach: (panel) => panel.getByText(en.notAnArticle).waitFor() },
  'a page that cannot be read': {
    on: 'document.pdf',
    reach: (panel) => panel.getByText(en.pdf).waitFor(),
  },
  'a page that is being read': { fault: 'reading', reach: (panel) => panel.getByText(en.reading).waitFor() },
  'a page whose reading failed': { fault: 'failed', reach: (panel) => panel.getByText(en.failed).waitFor() },
  'a page without access': { fault: 'no-access', reach: (panel) => panel.getByText(en.noAccess).waitFor() },
};

describeInChromium('axe finds no fault with', (at) => {
  beforeAll(async () => {
    await at.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const panel = await at.openPanel(await at.open('intermittent-fasting'));
    await panel.addInitScript(BRING_ABOUT);
  });

  describe.each(THEMES)('in the %s theme:', (theme) => {
    test.each(Object.entries(STATES))(
      '%s',
      async (_, { on = 'intermittent-fasting', fault, language, reach, leave }) => {
        const page = await at.open(on);
        const panel = await at.openPanel(page);
        await panel.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await panel.evaluate(wantedNext({ fault, language }));
        await panel.reload();
        if (!fault) await panel.getByRole('heading', { level: 1 }).waitFor();
        await reach(panel, at);
        // While the panel changes from one state to another it is neither.
        await expect.poll(() => faultsIn(panel)).toEqual([]);
        await leave?.(panel);
        await page.close();
      },
    );

    test.each(['options.html', 'welcome.html'])('the page %s', async (path) => {
      const page = await at.browser.context.newPage();
      await page.goto(`chrome-extension://${at.browser.id}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // Last of all, for the connection to the side panel gives each new page its own idea of the theme.
      await page.emulateMedia({ colorScheme: theme });
      expect(await page.evaluate(`matchMedia('(prefers-color-scheme: ${theme})').matches`)).toBe(true);
      expect(await faultsIn(page)).toEqual([]);
      await page.close();
    });
  });

  test('what was chosen on a page', async () => {
    const page = await at.open('intermittent-fasting');
    const panel = await at.openPanel(page);
    await panel.evaluate(wantedNext({}));
    await panel.reload();
    await shows(panel, 'Intermittent fasting');
    const script = `chrome.windows.getCurrent().then(({ id }) => chrome.storage.session.set({
      asked: { text: 'Lv C. Exosomes in asthma. Lung. 2025;3:4-9.', windowId: id, at: Date.now() } }))`;
    await panel.evaluate(script);
    await section(panel, en.asked).locator('.card').waitFor();
    expect(await faultsIn(panel)).toEqual([]);
  });
});

describeInChromium('nothing is wider than the panel', (at) => {
  test.each([
    [280, '100%', 'ltr'],
    [400, '100%', 'rtl'],
    [900, '100%', 'ltr'],
    [280, '200%', 'ltr'],
    [400, '200%', 'ltr'],
  ])('of %d pixels, with text of %s, written %s', async (width, size, direction) => {
    const panel = await at.openPanel(await at.open('intermittent-fasting'));
    await panel.setViewportSize({ width, height: 900 });
    await shows(panel, 'Intermittent fasting');
    await panel.evaluate(
      ([fontSize, dir]) => {
        document.documentElement.style.fontSize = fontSize;
        document.documentElement.dir = dir;
      },
      [size, direction] as const,
    );
    await lookUp(panel, 1);
    await card(panel, 1).locator('.answer').waitFor();
    const widest = () => panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await widest()).toBeLessThanOrEqual(0);
    await openSettings(panel);
    expect(await widest()).toBeLessThanOrEqual(0);
    const choices = panel.locator('.segments > div');
    expect(await choices.evaluate((row) => row.scrollWidth - row.clientWidth)).toBeLessThanOrEqual(0);
    await panel.reload();
  });

  test('of 280 pixels, where Open, Look up again and Copy share a line', async () => {
    const panel = await at.openPanel(await at.open('intermittent-fasting'));
    await panel.setViewportSize({ width: 280, height: 900 });
    await shows(panel, 'Intermittent fasting');
    await lookUp(panel, 1);
    const actions = card(panel, 1).locator('.actions');
    await actions.getByRole('button', { name: en.lookUpAgain }).waitFor();
    const tops = () =>
      actions.evaluate((row) =>
        [...row.children].map((child) => Math.round(child.getBoundingClientRect().top)),
      );
    expect(new Set(await tops()).size).toBe(1);
  });
});

/** What axe objects to, in words that say where. */
async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const run = (rules: string[]) =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: rules });
  const { violations } = await page.evaluate(run, RULES);
  return inWords(violations);
}
