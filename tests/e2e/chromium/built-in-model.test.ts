import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../../lib/messages/en';
import { openSettings, section, shows } from './panel';
import { describeInChromium } from './with-chromium';

/** Stands in for the browser's model: it chooses the last three sentences that it is given, and one that does not exist. */
function standIn(): void {
  const prompt = async (input: string) => {
    const ids = [...input.matchAll(/^\d+/gmu)].map(([id]) => Number(id));
    return JSON.stringify({ keyPoints: [...ids.slice(-3), 9999], risks: [9999] });
  };
  Object.defineProperty(globalThis, 'LanguageModel', {
    value: {
      availability: async () => 'available',
      create: async () => ({ prompt, destroy: () => undefined }),
    },
  });
}

/** A browser whose maker gave it no model. */
function noModel(): void {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
}

async function letModelChoose(panel: Page, wanted: boolean): Promise<void> {
  await openSettings(panel);
  await panel.getByRole('checkbox', { name: en.useModel }).setChecked(wanted);
  await panel.keyboard.press('Escape');
}

describeInChromium('the browser’s own model', (at) => {
  const openPanel = async (page: Page, model: () => void): Promise<Page> => {
    const panel = await at.openPanel(page);
    await panel.addInitScript(model);
    await panel.reload();
    await shows(panel, 'Intermittent fasting');
    return panel;
  };
  const inBrief = (panel: Page) => section(panel, en.inBrief).getByRole('button').allInnerTexts();

  test('chooses sentences of the page when it is switched on, until it is switched off', async () => {
    const page = await at.open('intermittent-fasting');
    const panel = await openPanel(page, standIn);
    const ofRules = await inBrief(panel);
    const risks = await section(panel, en.risks).innerText();
    await letModelChoose(panel, true);
    await section(panel, en.inBrief).getByText(en.chosenByModel).waitFor();

    const ofModel = await inBrief(panel);
    expect(ofModel).toHaveLength(3);
    expect(ofModel).not.toEqual(ofRules);
    const text = (await page.innerText('body')).replace(/\s+/gu, ' ');
    expect(ofModel.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(await section(panel, en.risks).innerText()).toBe(risks);

    await letModelChoose(panel, false);
    await expect.poll(() => inBrief(panel)).toEqual(ofRules);
    expect(at.network.refused()).toEqual([]);
  });

  test('is not spoken of where there is none', async () => {
    const panel = await openPanel(await at.open('intermittent-fasting'), noModel);
    await openSettings(panel);
    expect(await panel.getByRole('checkbox', { name: en.useModel }).count()).toBe(0);
  });
});
