import type { PageBlock } from '../../article/page-block';
import { parentOf } from '../../article/parent-of';
import { isBareLabel, isButtons } from './clean-entry';
import { type Piece, type RawEntry, whole } from './entry';
import { beginsWithName, LIKELY, likeness, SURE } from './likeness';

/** An entry that is longer is two, or no entry. */
const LONGEST_ENTRY = 1500;
/** A number that can be nothing but a label. */
const BRACKETED = /^\s*\[\s*\d{1,4}\s*\]/;
const LABEL = /^\s*(?:\[\s*\d{1,4}\s*\]|\(\d{1,4}\)|\d{1,4}\s?[.)]|\d{1,4}\s(?=\p{Lu}))/u;

/**
 * Parts the blocks of a list into entries, whatever the markup: list items, paragraphs, table rows, terms and
 * definitions, generic elements that repeat, line breaks, or printed numbers inside one paragraph.
 */
export function splitEntries(blocks: readonly PageBlock[]): RawEntry[] {
  if (blocks.length === 0) return [];
  const top = commonAncestor(blocks);
  return top === null ? blocks.flatMap(splitBlock) : partition(blocks, top);
}

/** The element's children one by one: each is an entry, holds several, or is a block to be looked into. */
function partition(blocks: readonly PageBlock[], container: Element): RawEntry[] {
  const groups = groupByChild(blocks, container);
  const only = groups[0];
  if (groups.length === 1 && only !== undefined) {
    if (only.child === null || only.blocks.length === 1) return only.blocks.flatMap(splitBlock);
    return isOneEntry(only.blocks, only.child)
      ? [{ pieces: only.blocks.map(whole) }]
      : partition(only.blocks, only.child);
  }
  return joinPairs(groups).flatMap((group) => entriesOf(group));
}

interface Group {
  child: Element | null;
  blocks: PageBlock[];
}

function entriesOf({ child, blocks }: Group): RawEntry[] {
  if (blocks.length === 1) return blocks.flatMap(splitBlock);
  if (child === null || isOneEntry(blocks, child)) return [{ pieces: blocks.map(whole) }];
  return partition(blocks, child);
}

/** Consecutive blocks under the same child of the container; blocks directly in the container stand alone. */
function groupByChild(blocks: readonly PageBlock[], container: Element): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const child = childToward(block.element, container);
    const last = groups.at(-1);
    if (child !== null && last?.child === child) last.blocks.push(block);
    else groups.push({ child, blocks: [block] });
  }
  return groups;
}

/** A term and its definition, a number in an element of its own and the text after it, an entry and its buttons: one entry. */
function joinPairs(groups: Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last !== undefined && (isLabelGroup(last) || isAddition(textIn(group))))
      joined[joined.length - 1] = { child: null, blocks: [...last.blocks, ...group.blocks] };
    else joined.push(group);
  }
  return joined;
}

function isLabelGroup(group: Group): boolean {
  const text = textIn(group);
  return isBareLabel(text) || (group.child?.localName === 'dt' && text.length <= 14);
}

/** Buttons behind an entry, or a notice on it, as PubMed prints them: no entries of their own. */
const isAddition = (text: string): boolean =>
  isButtons(text) ||
  /^(?:(?:partial )?retraction|erratum|comment|correction|update|expression of concern|republished|reprint) (?:in|of|on)[:\s]/i.test(
    text,
  );

const textIn = (group: Group): string => group.blocks.map((block) => block.text).join(' ');

const ENTRY_TAGS = new Set(['li', 'tr', 'dd', 'p', 'cite']);

/**
 * Whether several blocks below one element are one entry. An item, row or paragraph is, unless two of its blocks begin like
 * entries of their own; any other element only if at most one of its blocks is complete by itself.
 */
function isOneEntry(blocks: readonly PageBlock[], element: Element): boolean {
  const text = blocks.map((block) => block.text).join(' ');
  if (text.length > LONGEST_ENTRY) return false;
  const telling = blocks.filter((block) => !isButtons(block.text));
  if (ENTRY_TAGS.has(element.localName))
    return telling.filter((block) => beginsEntry(block.text)).length <= 1;
  const complete = telling.filter((block) => isComplete(block.text)).length;
  return (
    complete <= 1 && telling.filter((block) => LABEL.test(block.text)).length <= 1 && likeness(text) >= LIKELY
  );
}

/** A whole reference by itself: surely, or likely and with the beginning of one. */
function isComplete(text: string): boolean {
  if (text.length <= 40) return false;
  const score = likeness(text);
  return score >= LIKELY + 0.6 || (score >= LIKELY && (beginsEntry(text) || /^["“„«]/.test(text)));
}

/** A printed number, or a name with initials, before something that may be a reference. */
const beginsEntry = (text: string): boolean =>
  text.length > 40 && (LABEL.test(text) || beginsWithName(text)) && likeness(text) >= LIKELY;

/** A block's own entries: parted at line breaks where each line could be one, else at printed numbers that count up, else whole. */
export function splitBlock(block: PageBlock): RawEntry[] {
  return atBreaks(block) ?? atNumbers(block) ?? [{ pieces: [whole(block)] }];
}

function atBreaks(block: PageBlock): RawEntry[] | null {
  if (block.breaks.length === 0) return null;
  const lines = cut(block, block.breaks);
  const numbered = countedLines(lines);
  // Where many lines count up, a line without a number goes on from the line before.
  const byNumber = numbered.size >= 2 && numbered.size * 3 >= lines.length;
  const entries: Piece[][] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const begins = byNumber ? numbered.has(line) : last !== undefined && goesOnAnew(last, lineText(line));
    if (last === undefined || begins) entries.push([line]);
    else last.push(line);
  }
  return entries.length < 2 ? null : entries.map((pieces) => ({ pieces }));
}

/** Lines that begin with a number one higher than the numbered line before. "7 Jun. 2013" does not. */
function countedLines(lines: readonly Piece[]): Set<Piece> {
  const counted = new Set<Piece>();
  let expected: number | null = null;
  for (const line of lines) {
    const number = Number(/\d+/.exec(LABEL.exec(lineText(line))?.[0] ?? '')?.[0] ?? Number.NaN);
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
    ...block.text.matchAll(/(?:^|[\s.])(\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)])\s+(?=[\p{L}"“«])/gu),
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

function cut(block: PageBlock, at: readonly number[]): Piece[] {
  const edges = [0, ...at, block.text.length];
  return edges
    .slice(1)
    .map((end, i) => ({ block, start: edges[i] ?? 0, end }))
    .filter((piece) => lineText(piece).trim() !== '');
}

const lineText = ({ block, start, end }: Piece): string => block.text.slice(start, end);

function commonAncestor(blocks: readonly PageBlock[]): Element | null {
  let ancestor: Element | null = blocks[0]?.element ?? null;
  for (const block of blocks)
    while (ancestor !== null && !ancestor.contains(block.element)) ancestor = parentOf(ancestor);
  return ancestor;
}

/** The child of `container` on the way down to `element`; null if the element is the container itself. */
function childToward(element: Element, container: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && at !== container) {
    const up = parentOf(at);
    if (up === container) return at;
    at = up;
  }
  return null;
}
