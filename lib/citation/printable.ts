/** What ends lines and moves cursors: no format can hold it, and some readers take it for the end of a field. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** What turns the direction of all that follows (Unicode 17, UAX 9, 2.1 and 2.2): a title could disguise an address with it. */
const TURNS = /[\u202a-\u202e]/g;

/** A text without what shows nothing and does something; half a character becomes the sign for what cannot be read. */
export function printable(text: string): string {
  return text.toWellFormed().replace(CONTROLS, ' ').replace(TURNS, '');
}
