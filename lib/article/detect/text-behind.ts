/** So many pieces of text are looked at from a heading on, white space between elements included, and so much of each. */
const PIECES = 15;
const ENOUGH = 100;
/** NodeFilter.SHOW_TEXT. */
const TEXTS = 4;

/** The text behind a heading, where dates and authors stand. */
export function textBehind(heading: Element): string {
  const document = heading.ownerDocument;
  const pieces = document.createTreeWalker(document, TEXTS);
  pieces.currentNode = heading;
  let text = '';
  for (let i = 0; i < PIECES; i++) {
    const piece = pieces.nextNode();
    if (piece === null) break;
    if (!heading.contains(piece)) text += ` ${piece.nodeValue?.slice(0, ENOUGH)}`;
  }
  return text;
}
