/** Characters that are looked at behind a heading and before it, white space and markup's indentation included. */
const BEHIND = 1500;
const BEFORE = 500;
/** So far up is gone for text beside the heading. */
const LEVELS = 4;

/** The text behind a heading and some before it, where dates and authors stand, within the nearest element that has any. */
export function textAround(heading: Element): string {
  const words = heading.textContent ?? '';
  let text = '';
  for (let at = heading.parentElement, up = 0; at !== null && up < LEVELS; at = at.parentElement, up++) {
    text = at.textContent ?? '';
    if (text.trim().length > words.length + 15) break;
  }
  const start = text.indexOf(words);
  const beside = text.slice(Math.max(0, start - BEFORE), start + words.length + BEHIND);
  return beside.replace(words, ' ').replace(/\s+/g, ' ').slice(0, 400);
}
