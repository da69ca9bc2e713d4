/** Longer texts are cut: the comparison takes time by the product of both lengths. */
const LONGEST_NEEDLE = 300;
const LONGEST_TEXT = 2000;

/**
 * How well `needle` is found anywhere in `text`: 1 minus the fewest single-character edits by which some stretch of
 * `text` becomes `needle`, by the needle's length (Sellers 1980, Journal of Algorithms 1:359). 1 is found whole, 0 not
 * at all.
 */
export function likenessWithin(needle: string, text: string): number {
  const sought = needle.slice(0, LONGEST_NEEDLE);
  const searched = text.slice(0, LONGEST_TEXT);
  if (sought === '') return 0;
  if (searched.includes(sought)) return 1;
  const column = Uint16Array.from({ length: sought.length + 1 }, (_, row) => row);
  let fewest = sought.length;
  for (const letter of searched) fewest = Math.min(fewest, advance(column, sought, letter, 0));
  return 1 - fewest / sought.length;
}

/** How alike two whole texts are: 1 minus their Levenshtein distance by the longer one's length. */
export function likeness(one: string, other: string): number {
  const [left, right] = [one.slice(0, LONGEST_NEEDLE), other.slice(0, LONGEST_NEEDLE)];
  if (left === right) return 1;
  const column = Uint16Array.from({ length: left.length + 1 }, (_, row) => row);
  let distance = left.length;
  for (const [index, letter] of [...right].entries()) distance = advance(column, left, letter, index + 1);
  return 1 - distance / Math.max(left.length, right.length);
}

/**
 * Moves the column of the table of edit distances one letter on, in place. `start` is the price of the text before.
 * @returns the distance of the whole `sought` at this letter.
 */
function advance(column: Uint16Array, sought: string, letter: string, start: number): number {
  let diagonal = column[0] ?? 0;
  let above = start;
  column[0] = start;
  for (let row = 1; row <= sought.length; row++) {
    const before = column[row] ?? 0;
    above = Math.min(diagonal + (sought[row - 1] === letter ? 0 : 1), before + 1, above + 1);
    column[row] = above;
    diagonal = before;
  }
  return above;
}
