import type { PageBlock } from '../../article/page-block';
import { isBareLabel, isButtons } from './clean-entry';
import { isAddress, isComplete, LABEL, printedNumber } from './entry-shape';
import { LIKELY, likeness } from './likeness';

/** Blocks that stand under one child of a list's element; `child` is null for what was joined from several. */
export interface Group {
  child: Element | null;
  blocks: PageBlock[];
}

/** Puts together what is one entry in several elements of a list. In and out: the list's groups in order. */
export const joinGroups = (groups: Group[]): Group[] => joinLines(joinPairs(groups));

/** A term and its definition, a number in an element of its own and the text after it, an entry and its buttons: one entry. */
function joinPairs(groups: Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last !== undefined && (isLabelGroup(last) || isAddition(textIn(group)) || goesOn(last, group)))
      joined[joined.length - 1] = { child: null, blocks: [...last.blocks, ...group.blocks] };
    else joined.push(group);
  }
  return joined;
}

/** So many entries that count up show that a list prints its numbers. */
const COUNTED = 3;

/** Where each printed line is an element, as in pages made from PDF: a line without a number goes on from one that is not at its end. */
function joinLines(groups: Group[]): Group[] {
  if (countedGroups(groups) < COUNTED) return groups;
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last !== undefined && !isLabelled(group) && isBrokenOff(textIn(last), textIn(group)))
      joined[joined.length - 1] = { child: null, blocks: [...last.blocks, ...group.blocks] };
    else joined.push(group);
  }
  return joined;
}

const isLabelled = (group: Group): boolean =>
  LABEL.test(textIn(group)) || isBareLabel(group.blocks[0]?.text ?? '');

function countedGroups(groups: readonly Group[]): number {
  let count = 0;
  for (const group of groups) {
    if (printedNumber(textIn(group)) === count + 1) count++;
  }
  return count;
}

function isBrokenOff(before: string, after: string): boolean {
  if (!LABEL.test(before)) return false;
  const isEnded = /[.!?\])"”»\d]$/.test(before);
  return !isEnded || /^(?:[\p{Ll}\d]|DOI\b)/u.test(after);
}

/** An address in a block of its own, behind an entry that has none. */
const goesOn = (before: Group, group: Group): boolean =>
  isAddress(textIn(group)) && !HAS_ADDRESS.test(textIn(before)) && likeness(textIn(before)) >= LIKELY;

function isLabelGroup(group: Group): boolean {
  const text = textIn(group);
  return isBareLabel(text) || (group.child?.localName === 'dt' && !isComplete(text));
}

/** Buttons behind an entry, or a notice on it, as PubMed prints them: no entries of their own. */
const isAddition = (text: string): boolean =>
  isButtons(text) ||
  /^(?:(?:partial )?retraction|erratum|comment|correction|update|expression of concern|republished|reprint) (?:in|of|on)[:\s]/i.test(
    text,
  );

const HAS_ADDRESS = /https?:|www\.|\b10\.\d{4}/i;

const textIn = (group: Group): string => group.blocks.map((block) => block.text).join(' ');
