import type { Tagged } from './fields';
import { isInstitution } from './institutions';
import type { Label } from './labels';

const ENDS = new Set(['.', '(', ':']);
const TITLED: ReadonlySet<Label> = new Set(['T', 't']);
const PLAIN: ReadonlySet<Label> = new Set(['O', 'o']);

/**
 * "World Health Organization. Global tuberculosis report": where nobody is an author and an institution opens the
 * reference as its title, the institution is the author, and the sentence behind it, which was taken for nothing, or
 * for a second title, is the title.
 */
export function withInstitutionFirst(tagged: Tagged): Tagged {
  const { text, tokens, labels } = tagged;
  const from = tokens.findIndex(({ kind }) => kind === 'word');
  const to = tokens.findIndex((token, i) => i > from && ENDS.has(token.text));
  if (
    from < 0 ||
    to < 0 ||
    labels.includes('F') ||
    !labels.slice(from, to).every((label) => TITLED.has(label))
  )
    return tagged;
  const name = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const title = isNamed(name) ? sentenceBehind(tagged, to) : null;
  if (title === null) return tagged;
  const [start, end] = title;
  return {
    ...tagged,
    labels: labels.map((label, i) => {
      if (i >= from && i < to) return 'F';
      if (i >= start && i < end) return i === start ? 'T' : 't';
      return i >= to && i < start && TITLED.has(label) ? 'O' : label;
    }),
  };
}

/** A name is in capitals but for its small words; a title about an institute is not. */
function isNamed(name: string): boolean {
  return isInstitution(name) && !/(?<!\p{L})\p{Ll}{5}/u.test(name);
}

/** The tokens of the next sentence, where all of them have a title's label or none; null where it is shorter than two words. */
function sentenceBehind({ tokens, labels }: Tagged, after: number): [from: number, to: number] | null {
  const isOpen = (i: number) => TITLED.has(labels[i] ?? 'V') || PLAIN.has(labels[i] ?? 'V');
  const from = tokens.findIndex(({ kind }, i) => i > after && kind === 'word');
  if (from < 0 || !isOpen(from)) return null;
  let to = from;
  while (to < tokens.length && tokens[to]?.text !== '.') {
    if (!isOpen(to)) return null;
    to++;
  }
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return words.length < 2 ? null : [from, to];
}
