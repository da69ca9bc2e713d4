import type { Locator, Page } from 'playwright-core';
import { en } from '../../../lib/messages/en';

/** A part of the panel by its title, which may be followed by a count. */
export function section(panel: Page, title: string): Locator {
  return panel.getByRole('region', { name: new RegExp(`^${title}(?:\\s*\\d+)?$`, 'u') });
}

/** The card of a reference. */
export function card(panel: Page, number: number): Locator {
  return panel.locator(`#reference-${number}`);
}

/** Waits until the panel shows the article of this title. */
export async function shows(panel: Page, title: string): Promise<void> {
  await panel.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Clicks a reference's look-up button, whether it is asked for the first time or again. */
export async function lookUp(panel: Page, number: number): Promise<void> {
  await card(panel, number)
    .getByRole('button', { name: new RegExp(`^(?:${en.lookUp}|${en.lookUpAgain})$`, 'u') })
    .click();
}

/** Opens the settings over the panel. */
export async function openSettings(panel: Page): Promise<void> {
  await panel.getByTitle(en.settings, { exact: true }).click();
  await panel.getByRole('dialog', { name: en.settings }).waitFor();
}

/** Chooses a style for all references. */
export async function chooseStyle(panel: Page, label: string): Promise<void> {
  await panel.getByRole('combobox', { name: new RegExp(`^${en.style}`, 'u') }).selectOption({ label });
}

/** Offers a file of these words as a citation style. */
export async function chooseStyleFile(panel: Page, text: string): Promise<void> {
  const file = { name: 'own.csl', mimeType: 'text/xml', buffer: Buffer.from(text) };
  await panel.locator('input[type=file]').setInputFiles(file);
}
