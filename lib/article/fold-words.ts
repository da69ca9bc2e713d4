/** Text as titles are compared: lower case, words parted by single blanks, no punctuation. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
