/** Reads a list of phrases written in one string, parted by "|": a table of words stays a table that fits the eye. */
export function phrases(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
