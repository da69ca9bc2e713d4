/**
 * Tells whether a text holds one of some phrases, wherever in it. Each phrase is looked for only in texts that have its
 * longest inner word, so that thousands of phrases cost no more than a look at each word.
 */
export function textHolder(phrases: readonly string[]): (text: string) => boolean {
  const byWord = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = longestInnerWord(phrase);
    const same = byWord.get(word);
    if (same === undefined) byWord.set(word, [phrase]);
    else same.push(phrase);
  }
  const wordless = byWord.get('') ?? [];
  return (text) => {
    const holds = (phrase: string) => text.includes(phrase);
    const words = [...new Set(text.split(' '))];
    return wordless.some(holds) || words.some((word) => byWord.get(word)?.some(holds) === true);
  };
}

/** With a blank on either side it stands so in every text that holds the phrase; "" where a phrase has no such word. */
function longestInnerWord(phrase: string): string {
  const inner = phrase.split(' ').slice(1, -1);
  return inner.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
