/** What was cut out of a printed reference, and the text without it. */
export interface Cut<Found> {
  text: string;
  found: Found;
}

/** The text without the stretch from `start` to `end`, with one space and no doubled marks where it stood. */
export function without(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/(?<![\s,;])[\s,;]+$/u, '');
  const after = text.slice(end).replace(/^\s+/u, '');
  if (before === '') return after;
  // "Title, 2nd ed., London" keeps the comma of one side, and "Title. 2nd ed. London" the full stop of the first.
  if (/^[.,;:)\]}]/u.test(after))
    return /[.]$/u.test(before) && /^[.,]/u.test(after) ? before + after.slice(1) : before + after;
  // "Title, 2nd ed. London": the stop of what is cut out ends the title.
  const stop = text[end - 1] === '.' && /[\p{L}\p{N}]$/u.test(before) && /^\p{Lu}/u.test(after) ? '.' : '';
  return `${before}${stop} ${after}`;
}
