/** Characters that are looked at behind a heading and before it, white space and markup's indentation included. */
const BEHIND = 1500;
const BEFORE = 500;
/** So far up is gone for text beside the heading. */
const LEVELS = 4;
/** So many nodes beside it are looked at: where a form's field hides its form's next node, there is no last one. */
const NODES = 200;
/** Shorter text beside a heading is a mark or a number. */
const SOME = 15;

/** The text behind a heading and some before it, where dates and authors stand, within the nearest element that has any. */
export function textAround(heading: Element): string {
  let before = '';
  let behind = '';
  for (let at: Element | null = heading, up = 0; at !== null && up < LEVELS; at = at.parentElement, up++) {
    before = textOf(at, 'previousSibling', BEFORE) + before;
    behind += textOf(at, 'nextSibling', BEHIND);
    if (before.trim().length + behind.trim().length > SOME) break;
  }
  return `${before.slice(-BEFORE)} ${behind.slice(0, BEHIND)}`.replace(/\s+/g, ' ').slice(0, 400);
}

/** Text of the nodes beside one on one side, until there is enough. */
function textOf(from: Node, side: 'previousSibling' | 'nextSibling', enough: number): string {
  let text = '';
  for (let at = from[side], i = 0; at !== null && i < NODES && text.length < enough; at = at[side], i++) {
    if (at.nodeType === at.COMMENT_NODE) continue;
    const own = at.textContent ?? '';
    text = side === 'nextSibling' ? text + own : own + text;
  }
  return text;
}
