import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The fields of the stores' forms by their heading, lines of a paragraph joined. */
export function listing(): Map<string, string> {
  const text = readFileSync(fileURLToPath(new URL('listing.md', import.meta.url)), 'utf8');
  const parts = text.split(/^#{2,3} /mu).slice(1);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, unwrapped(lines.join('\n'))];
    }),
  );
}

/** Stores keep every line break, so that a paragraph or list item has to be one line. */
const unwrapped = (text: string): string =>
  text
    .trim()
    .replace(/\n(?![\n•])/gu, ' ')
    .replace(/\n{3,}/gu, '\n\n');
