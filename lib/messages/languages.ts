import { en } from './en';
import { id } from './id';
import type { Messages } from './messages';

/** Languages of the panel by their BCP 47 tag. To add one, write its file and its line here. */
export const LANGUAGES = { en, id } satisfies Record<string, Messages>;
export type Language = keyof typeof LANGUAGES;

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** The panel's language for the browser's: the same, else the same without its region, else English. */
export function nearestLanguage(uiLanguage: string): Language {
  const tag = uiLanguage.toLowerCase();
  const primary = tag.split('-')[0] ?? '';
  return [tag, primary].find(isLanguage) ?? 'en';
}
