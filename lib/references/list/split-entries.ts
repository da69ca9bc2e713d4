import type { PageBlock } from '../../article/page-block';
import { parentOf } from '../../article/parent-of';
import { isButtons } from './clean-entry';
import { type RawEntry, whole } from './entry';
import { beginsEntry, isComplete, LABEL } from './entry-shape';
import { type Group, joinGroups } from './join-groups';
import { LIKELY, likeness } from './likeness';
import { splitBlock } from './split-block';

/** An entry that is longer is two, or no entry. */
const LONGEST_ENTRY = 1500;
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
  return joinGroups(groups).flatMap((group) => entriesOf(group));
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
  if (itemsOf(telling, element) >= 2 || telling.filter(({ bullet }) => bullet).length >= 2) return false;
  const complete = telling.filter((block) => isComplete(block.text)).length;
  return (
    complete <= 1 &&
    telling.filter((block) => LABEL.test(block.text)).length <= 1 &&
    (complete === 1 || likeness(text) >= LIKELY)
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
