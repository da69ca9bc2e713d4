/** Characters that are looked at behind a heading, white space and markup's indentation included. */
const ENOUGH = 1500;
/** So far up is gone for text behind the heading. */
const LEVELS = 3;
/** So many nodes are looked at on each level: where a form's field hides its form's next node, there is no last one. */
const NODES = 200;
/** Shorter text behind a heading is a mark or a number. */
const SOME = 15;

/** The text behind a heading, where dates and authors stand, within the nearest element that has any. */
export function textBehind(heading: Element): string {
  let text = '';
  let at: Element | null = heading;
  for (let up = 0; up < LEVELS && at !== null && text.trim().length <= SOME; up++) {
    let next = at.nextSibling;
    for (let i = 0; i < NODES && next !== null && text.length < ENOUGH; next = next.nextSibling, i++)
      if (next.nodeType !== next.COMMENT_NODE) text += next.textContent ?? '';
    text = text.slice(0, ENOUGH);
    at = at.parentElement;
  }
  return text.replace(/\s+/g, ' ').slice(0, 400);
}
