import { en } from '../../../lib/messages/en';
import type { Sidebar } from '../browsers/firefox-sidebar';
import { poll } from '../browsers/poll';

/** XPath of a part of the panel by its title, which may be followed by a count. */
export const section = (title: string) => `//section[h2[starts-with(normalize-space(), "${title}")]]`;

/** XPath of a button, below what is given before it, by its words. */
export const button = (words: string) => `//button[normalize-space()="${words}"]`;

/** XPath of the card of a reference. */
export const card = (number: number) => `//*[@id="reference-${number}"]`;

/** Waits until the panel shows the article whose title begins so. */
export async function shows(panel: Sidebar, title: string): Promise<void> {
  // A sidebar that is still opening has no page to ask.
  const shown = () => panel.texts('h1').catch(() => []);
  await poll(`the panel to show “${title}”`, async () => (await shown())[0]?.startsWith(title));
}

/** Text of the first element that an XPath finds; null where there is none. */
export async function textOf(panel: Sidebar, xpath: string): Promise<string | null> {
  const body = `return document.evaluate(args[0], document, null, 9, null).singleNodeValue?.innerText ?? null;`;
  return (await panel.run(body, xpath)) as string | null;
}

/** Waits until an element says this. */
export async function says(panel: Sidebar, xpath: string, words: string, patience = 20_000): Promise<void> {
  await poll(
    `${xpath} to say “${words}”`,
    async () => (await textOf(panel, xpath))?.includes(words),
    patience,
  );
}

/** How many elements an XPath finds. */
export async function countOf(panel: Sidebar, xpath: string): Promise<number> {
  return Number(
    await panel.run('return document.evaluate("count(" + args[0] + ")", document).numberValue;', xpath),
  );
}

/** Clicks a reference's look-up button, whether it is asked for the first time or again. */
export async function lookUp(panel: Sidebar, number: number): Promise<void> {
  const words = `normalize-space()="${en.lookUp}" or normalize-space()="${en.lookUpAgain}"`;
  await panel.click(`${card(number)}//button[${words}]`);
}

/** Chooses a style for all references. */
export const chooseStyle = (panel: Sidebar, label: string): Promise<void> => choose(panel, label);

/** Chooses what is labelled so in the list that offers it. */
export async function choose(panel: Sidebar, label: string): Promise<void> {
  const body = `const select = [...document.querySelectorAll('select')].find((one) => [...one.options].some(({ text }) => text === args[0]));
    if (!select) return false;
    select.value = [...select.options].find(({ text }) => text === args[0]).value;
    select.dispatchEvent(new window.Event('change', { bubbles: true }));
    return true;`;
  await poll(`a list with ${label}`, () => panel.run(body, label));
}

/** A file dialogue cannot be used from outside, so the file is put into the field as the dialogue would. */
const CHOOSE_FILE = `const field = document.querySelector('input[type=file]');
  const carried = new window.DataTransfer();
  carried.items.add(new window.File([args[0]], 'own.csl', { type: 'text/xml' }));
  field.files = carried.files;
  field.dispatchEvent(new window.Event('change', { bubbles: true }));`;

/** Offers a file of these words as a citation style. */
export const chooseStyleFile = async (panel: Sidebar, text: string): Promise<void> =>
  void (await panel.run(CHOOSE_FILE, text));
