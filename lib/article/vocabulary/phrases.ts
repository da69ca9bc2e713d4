/**
 * Reads a list of phrases written in one string, parted by "|": a table of words stays a table that fits the eye.
 * Heading words may be marked: "=data" counts only where it is all that a heading names, not in "Data analytics for shops";
 * "how … works/work" is a heading that begins with "how" and has one of those behind it; "^role of" counts only where it begins one;
 * "what is !the/your" does not count before those.
 */
export function phrases(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
