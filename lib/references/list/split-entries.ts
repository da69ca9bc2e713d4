import type { PageBlock } from '../../article/page-block';
import { parentOf } from '../../article/parent-of';
import { mapped, type Steps } from '../../article/steps';
import { isButtons } from './clean-entry';
import { type RawEntry, whole } from './entry';
import { beginsEntry, isAddress, isComplete, LABEL, printedNumber } from './entry-shape';
import { type Group, joinGroups } from './join-groups';
import { LIKELY, likeness } from './likeness';
import { splitBlock } from './split-block';

/** An entry that is longer is two, or no entry. */
const LONGEST_ENTRY = 1500;
/**
 * Parts the blocks of a list into entries, whatever the markup: list items, paragraphs, table rows, terms and
 * definitions, generic elements that repeat, line breaks, or printed numbers inside one paragraph.
 */
export function* entrySteps(blocks: readonly PageBlock[]): Steps<RawEntry[]> {
  if (blocks.length === 0) return [];
  const top = commonAncestor(blocks);
  return top === null ? yield* eachSplit(blocks) : yield* partition(blocks, top);
}

function* eachSplit(blocks: readonly PageBlock[]): Steps<RawEntry[]> {
  return (yield* mapped(blocks, splitBlock)).flat();
}

/** The element's children one by one: each is an entry, holds several, or is a block to be looked into. */
function* partition(blocks: readonly PageBlock[], container: Element): Steps<RawEntry[]> {
  const groups = groupByChild(blocks, container);
  const only = groups[0];
  if (groups.length === 1 && only !== undefined) {
    if (only.child === null || only.blocks.length === 1) return yield* eachSplit(only.blocks);
    return isOneEntry(only.blocks, only.child)
      ? [{ pieces: only.blocks.map(whole) }]
      : yield* partition(only.blocks, only.child);
  }
  const joined = joinGroups(groups);
  if (areCounted(joined)) return joined.flatMap(firstEntry);
  const usual = usualMake(joined);
  const entries: RawEntry[] = [];
  for (const group of joined) {
    entries.push(...(yield* entriesOf(group, makeOf(group.child) === usual)));
    yield;
  }
  return entries;
}

/** Whether each element begins with the next number: then each is one entry, whatever else it holds. */
const areCounted = (groups: readonly Group[]): boolean =>
  groups.length >= ALIKE &&
  groups.every(({ blocks }, index) => printedNumber(blocks[0]?.text ?? '') === index + 1) &&
  groups.some(({ blocks }) => blocks.length > 1);

/** A counted element's entry, without a second record of the same work behind it. */
function firstEntry({ blocks }: Group): RawEntry[] {
  const complete = blocks.findIndex((block) => isComplete(block.text));
  const again = blocks.findIndex((block, at) => complete >= 0 && at > complete && beginsEntry(block.text));
  return [{ pieces: blocks.slice(0, again < 0 ? blocks.length : again).map(whole) }];
}

/** So many elements that are made alike are entries even where each says little. */
const ALIKE = 3;
/** What such an element must score: a year, or half a journal. */
const LEAST = 0.5;

const makeOf = (element: Element | null): string =>
  element === null ? '' : `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** Tag and class that several groups of more than one block share; null if there are none. */
function usualMake(groups: readonly Group[]): string | null {
  const counts = new Map<string, number>();
  for (const { child, blocks } of groups)
    if (child !== null && blocks.length > 1) counts.set(makeOf(child), (counts.get(makeOf(child)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= ALIKE ? most[0] : null;
}

function* entriesOf({ child, blocks }: Group, isAlike: boolean): Steps<RawEntry[]> {
  if (blocks.length === 1) return blocks.flatMap(splitBlock);
  if (child === null || isOneEntry(blocks, child, isAlike ? LEAST : LIKELY))
    return [{ pieces: blocks.map(whole) }];
  return yield* partition(blocks, child);
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

const ENTRY_TAGS = new Set(['li', 'tr', 'dd', 'p', 'cite']);

/**
 * Whether several blocks below one element are one entry. An item, row or paragraph is, unless two of its blocks begin like
 * entries of their own; any other element only if at most one of its blocks is complete by itself.
 */
function isOneEntry(blocks: readonly PageBlock[], element: Element, least = LIKELY): boolean {
  const text = blocks.map((block) => block.text).join(' ');
  if (text.length > LONGEST_ENTRY) return false;
  const telling = blocks.filter((block) => !isButtons(block.text));
  if (ENTRY_TAGS.has(element.localName))
    return telling.filter((block) => beginsEntry(block.text)).length <= 1;
  if (itemsOf(telling, element) >= 2 || telling.filter(({ bullet }) => bullet).length >= 2) return false;
  if (telling.filter((block) => isAddress(block.text)).length >= 2) return false;
  const complete = telling.filter((block) => isComplete(block.text)).length;
  return (
    complete <= 1 &&
    telling.filter((block) => LABEL.test(block.text)).length <= 1 &&
    (complete === 1 || likeness(text) >= least)
  );
}

/** List items below an element of which each says something. */
function itemsOf(blocks: readonly PageBlock[], element: Element): number {
  const items = blocks.filter(({ item, text }) => item !== null && item !== element && text.length > 25);
  return new Set(items.map(({ item }) => item)).size;
}

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
