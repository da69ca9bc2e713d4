import { en } from './en';
import type { MessageKey, Messages, Plural } from './messages';

const KEYS = Object.keys(en) as MessageKey[];

/** The texts of a language by their keys. In: the texts in the order of the English ones, as a build writes them (vite-messages.ts). */
export const keyed = (texts: readonly (string | Plural)[]): Messages =>
  Object.fromEntries(KEYS.map((key, index) => [key, texts[index]])) as unknown as Messages;
