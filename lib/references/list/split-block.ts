import type { PageBlock } from '../../article/page-block';
import { type Piece, type RawEntry, whole } from './entry';
import { isAddress, printedNumber } from './entry-shape';
import { beginsWithName, LIKELY, likeness, SURE } from './likeness';

/** A number that can be nothing but a label. */
const BRACKETED = /^\s*\[\s*\d{1,4}\s*\]/;

/**
 * A block's own entries: parted at line breaks where each line could be one, else at printed numbers that count up, else at
 * what parts them in one line, else whole.
 */
export function splitBlock(block: PageBlock): RawEntry[] {
  return atBreaks(block) ?? atNumbers(block) ?? atSeparators(block) ?? [{ pieces: [whole(block)] }];
}

function atBreaks(block: PageBlock): RawEntry[] | null {
  if (block.breaks.length === 0) return null;
  const lines = cut(block, block.breaks);
  const bulleted = bulletedLines(block, lines);
  const numbered = bulleted.size >= 2 ? bulleted : countedLines(lines);
  // Where many lines count up, a line without a number goes on from the line before.
  const byNumber = numbered.size >= 2 && numbered.size * 3 >= lines.length;
  if (!byNumber && areEntries(lines)) return lines.map((line) => ({ pieces: [line] }));
  const entries: Piece[][] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const begins = byNumber ? numbered.has(line) : last !== undefined && goesOnAnew(last, lineText(line));
    if (last === undefined || begins) entries.push([line]);
    else last.push(line);
  }
  return entries.length < 2 ? null : entries.map((pieces) => ({ pieces }));
}

/** Whether each line is an entry: it ends like one, and nearly all may be references by themselves. */
function areEntries(lines: readonly Piece[]): boolean {
  const texts = lines.map((line) => lineText(line).trim());
  if (texts.some(isAddress)) return texts.length > 1 && texts.every(isAddress);
  const likely = texts.filter((text) => likeness(text.replace(/^[-–•]\s*/, '')) >= LIKELY).length;
  const isEnded = texts.every((text) => /[.!?”"/\d]$|(?:https?:|www\.)\S+$/.test(text));
  return isEnded && likely >= (texts.length > 2 ? 0.8 : 1) * texts.length && texts.length > 1;
}

/** Lines that begin with a number one higher than the numbered line before. "7 Jun. 2013" does not. */
function countedLines(lines: readonly Piece[]): Set<Piece> {
  const counted = new Set<Piece>();
  let expected: number | null = null;
  for (const line of lines) {
    const number = printedNumber(lineText(line));
    if (Number.isNaN(number) || (expected !== null && number !== expected)) continue;
    counted.add(line);
    expected = number + 1;
  }
  return counted;
}

/** Whether a line begins another entry: what stands before it is complete, and it looks like a beginning itself. */
function goesOnAnew(before: readonly Piece[], line: string): boolean {
  if (/^(?:https?:|www\.|doi\b|10\.)/i.test(line)) return false;
  const complete = /\d{4}|https?:|www\./.test(before.map(lineText).join(' '));
  return (
    BRACKETED.test(line) ||
    (complete && likeness(line) >= (beginsWithName(line) || /^["“„«]/.test(line) ? LIKELY : SURE))
  );
}

function atNumbers(block: PageBlock): RawEntry[] | null {
  if (block.text.length < 120) return null;
  const found = [
    ...block.text.matchAll(
      /(?:^|[\s.])(\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})(?:[.)]|(?=、)))(?:\s+|、)(?=[\p{L}"“«])/gu,
    ),
  ];
  const starts: number[] = [];
  for (const match of found) {
    const number = Number(match[2] ?? match[3] ?? match[4]);
    if (number === starts.length + 1) starts.push(match.index + match[0].indexOf(match[1] ?? ''));
  }
  if (starts.length < 2 || (starts[0] ?? 0) > 3) return null;
  const pieces = cut(block, starts.slice(1));
  return pieces.every((piece) => likeness(lineText(piece)) >= 0.7)
    ? pieces.map((piece) => ({ pieces: [piece] }))
    : null;
}

/** What parts entries in one line, the surest first. */
const SEPARATORS = [/\s\|\s/g, /\s[•·]\s/g, /;\s/g];
/** What each part must score: a year does. */
const LEAST = 0.7;

/** "Mills et al. 2020; Lean 2018; Marso 2016": three or more, each of which may be an entry by itself. */
function atSeparators(block: PageBlock): RawEntry[] | null {
  for (const separator of SEPARATORS) {
    const ends = [...block.text.matchAll(separator)].map((match) => match.index + match[0].length);
    const pieces = ends.length < 2 ? [] : cut(block, ends);
    if (pieces.length > 2 && pieces.every((piece) => mayBeEntry(lineText(piece))))
      return pieces.map((piece) => ({ pieces: [piece] }));
  }
  return null;
}

const mayBeEntry = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && /\d{4}|https?:|www\./.test(text) && likeness(text) >= LEAST;

function cut(block: PageBlock, at: readonly number[]): Piece[] {
  const edges = [0, ...at, block.text.length];
  return edges
    .slice(1)
    .map((end, i) => ({ block, start: edges[i] ?? 0, end }))
    .filter((piece) => lineText(piece).trim() !== '');
}

/** Lines behind printed bullets, if the first is one; its bullet is taken off with the block's. */
function bulletedLines(block: PageBlock, lines: readonly Piece[]): Set<Piece> {
  return new Set(block.bullet ? lines.filter((line, at) => at === 0 || BULLETED.test(lineText(line))) : []);
}

const BULLETED = /^\s*(?:[-–—•●▪*·]\s|[・･])/;

const lineText = ({ block, start, end }: Piece): string => block.text.slice(start, end);
