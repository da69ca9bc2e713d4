import { beginsWithName, LIKELY, likeness } from './likeness';

/** A printed number at the beginning of a text. */
export const LABEL = /^\s*(?:\[\s*\d{1,4}\s*\]|\(\d{1,4}\)|\d{1,4}\s?[.)、]|\d{1,3}-\s|\d{1,4}\s(?=\p{Lu}))/u;

/** The number that a text begins with, or is; NaN without one. */
export const printedNumber = (text: string): number =>
  Number(/\d+/.exec(LABEL.exec(text)?.[0] ?? BARE.exec(text)?.[0] ?? '')?.[0] ?? Number.NaN);

const BARE = /^\s*[[(]?\d{1,4}[\])]?[.:]?\s*$/;

/** A whole reference by itself: surely, or likely and with the beginning of one. */
export function isComplete(text: string): boolean {
  if (text.length <= 40) return false;
  const score = likeness(text);
  return score >= LIKELY + 0.6 || (score >= LIKELY && (beginsEntry(text) || /^["“„«]/.test(text)));
}

/** A printed number, or a name with initials, before something that may be a reference. */
export const beginsEntry = (text: string): boolean =>
  text.length > 40 && (LABEL.test(text) || beginsWithName(text)) && likeness(text) >= LIKELY;

/** Whether a text is nothing but a web address or a DOI. */
export const isAddress = (text: string): boolean => ADDRESS.test(text);

const ADDRESS =
  /^(?:doi|pmid|url|link|available (?:at|from))?[:\s]*(?:https?:\/\/|www\.|(?:dx\.)?doi\.org\/|10\.\d{4,9}\/)\S+$/i;
