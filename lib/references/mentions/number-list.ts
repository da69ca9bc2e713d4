/** One number or range. */
const PART = /^(\d{1,4})(?:\s*[-–—−‐]\s*(\d{1,4}))?$/u;
/** A place in the work, behind its number: "12, p. 5", "6, Ch. 4, 5"; nothing behind it is a reference. */
const LOCATOR = /^(?:[\p{L}]{1,12}\.?|§+)\s*[\dIVX]/u;

/** A longer range is a span of years or pages, not of references. */
const LONGEST_RANGE = 40;

/**
 * Reads the inside of a citation mark: "3", "3,5–7", "3; 5", "3 and 5", "12, p. 5".
 * Out: the numbers in the order printed, ranges filled; null where the text is anything else.
 */
export function numberList(text: string): number[] | null {
  const parts = text.split(/(?:(?<!\s)\s+)?(?:[,;]|\band\b|\bdan\b|&)\s*/u).filter((part) => part !== '');
  const locator = parts.findIndex((part, i) => i > 0 && LOCATOR.test(part));
  const read = parts.slice(0, locator < 0 ? parts.length : locator).map(onePart);
  return read.length === 0 || read.includes(null) ? null : read.flatMap((numbers) => numbers ?? []);
}

function onePart(part: string): number[] | null {
  const match = PART.exec(part.trim());
  if (match === null) return null;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  if (last < first || last - first > LONGEST_RANGE) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
