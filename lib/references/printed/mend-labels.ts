import type { Tagged } from './fields';
import type { Label } from './labels';
import { isYear } from './shape';

const TITLED: ReadonlySet<Label> = new Set(['T', 't']);
const NUMBERS: ReadonlySet<Label> = new Set(['P', 'V', 'I', 'D', 'U']);

/** "Becker, Anna; Vogt, Martin: Handbuch": semicolons between names in two parts, and a colon behind the last. */
const NAMES_TO_COLON =
  /^(?:[\p{L}\p{M}'’ -]{2,40}, [\p{L}\p{M}. -]{1,40};\s)+[\p{L}\p{M}'’ -]{2,40}, [\p{L}\p{M}. -]{1,40}(?=:\s)/u;

/** Labels that the marks around them rule out, mended. */
export function mendLabels(tagged: Tagged): Tagged {
  return withYearInTitle(withNamesToColon(tagged));
}

/** The last given name is no title's beginning. */
function withNamesToColon(tagged: Tagged): Tagged {
  const { text, tokens, labels } = tagged;
  const end = NAMES_TO_COLON.exec(text)?.[0].length ?? 0;
  const title = tokens.findIndex(({ start, kind }) => start > end && kind !== 'mark');
  if (end === 0 || title < 0) return tagged;
  const isFamily = (i: number) => i === 0 || tokens[i - 1]?.text === ';';
  const mended = labels.map((label, i): Label => {
    if ((tokens[i]?.end ?? 0) <= end) return label === 'F' || label === 'G' ? label : isFamily(i) ? 'F' : 'G';
    return i < title ? 'O' : i === title && label === 't' ? 'T' : label;
  });
  return { ...tagged, labels: mended };
}

/**
 * "Profil Kesehatan Indonesia Tahun 2021. Jakarta: Kemenkes; 2022": a year that goes on with the title is its own where
 * another is printed behind it as years of publication are.
 */
function withYearInTitle(tagged: Tagged): Tagged {
  const { tokens, labels } = tagged;
  const at = labels.findIndex(
    (label, i) => (label === 'Y' || label === 'y') && isYear(tokens[i]?.text ?? ''),
  );
  if (at < 2 || !goesOnWithTitle(tagged, at)) return tagged;
  const later = tokens.findLastIndex(
    ({ text, kind }, i) =>
      i > at &&
      kind === 'number' &&
      isYear(text) &&
      !NUMBERS.has(labels[i] ?? 'O') &&
      [';', ',', '('].includes(tokens[i - 1]?.text ?? ''),
  );
  if (later < 0) return tagged;
  const stop = tokens.findIndex(({ text }, i) => i > at && ['.', ';', '('].includes(text));
  return {
    ...tagged,
    labels: labels.map((label, i) => {
      if (i === later) return 'y';
      return i >= at - 1 && i < stop && !NUMBERS.has(label) && label !== 'T' ? 't' : label;
    }),
  };
}

/** Behind a word of the title, or behind its comma and before a word: "…, 2022 update". */
function goesOnWithTitle({ tokens, labels }: Tagged, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'word') return TITLED.has(labels[at - 1] ?? 'O') && tokens[at + 1]?.text === '.';
  return (
    before?.text === ',' && TITLED.has(labels[at - 2] ?? 'O') && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
  );
}
