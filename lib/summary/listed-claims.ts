import type { Block } from '../article/block';
import type { Stretch } from '../article/passage';
import { rolesOf } from '../article/vocabulary';
import { CLAIM_CUES, type ClaimRole } from './claim';
import { cuesOf } from './cues/cues-of';
import { isTold, type Section } from './sections';

/** The article as the finders of claims see it. */
export interface Told {
  blocks: readonly Block[];
  sections: readonly Section[];
  title: string | null;
  language: string | null;
}

const OTHER: Record<ClaimRole, ClaimRole> = { benefits: 'risks', risks: 'benefits' };

/** Claims that the author set apart: items of a list, sub-headings, paragraphs that begin in bold. Each is a whole block. */
export function listedClaims(told: Told, role: ClaimRole): Stretch[] {
  const headings = headingClaims(told, role);
  return told.blocks.flatMap((block, index) => {
    const { section, text } = block;
    if (!isTold(told.sections[section])) return [];
    const listed = block.kind === 'heading' ? headings.has(section) : isListedClaim(told, index, role);
    return listed ? [{ block: index, start: 0, end: text.length }] : [];
  });
}

/** Sections whose heading is itself a claim: "Pro: …", a sub-heading under "Benefits", "3. …" under a title that counts benefits. */
function headingClaims({ sections, title, language }: Told, role: ClaimRole): Set<number> {
  const found = new Set<number>();
  sections.forEach(({ title: heading, own, children }, index) => {
    if (CLAIM_CUES[role].label.test(heading) && children.length === 0) found.add(index);
    if (!own.includes(role) || own.includes(OTHER[role])) return;
    const telling = children.filter(
      (child) => isTold(sections[child]) && !isOtherPart(sections[child], language),
    );
    if (telling.length > 1) for (const child of telling) found.add(child);
  });
  if (rolesOf(title ?? '', { language, isFirst: false }).includes(role)) {
    for (const index of countedSections(sections)) found.add(index);
  }
  return found;
}

/** Sub-headings that are no item of their parent's list: another part of the article, or "Pros" and "Cons" of their own. */
function isOtherPart(section: Section | undefined, language: string | null): boolean {
  if (section === undefined || section.own.some((role) => role === 'conclusion' || role === 'faq'))
    return true;
  const opening = section.title.split(/\s+/).slice(0, 2).join(' ');
  return (claimRolesOf(opening, language) ?? []).length > 0;
}

const COUNTED = /^\s*#?(\d{1,2})[.):]?\s/u;

/** Headings numbered 1, 2, 3 … on one level. */
function countedSections(sections: readonly Section[]): number[] {
  const counted: number[] = [];
  sections.forEach(({ title }, index) => {
    if (Number(COUNTED.exec(title)?.[1]) === counted.length + 1) counted.push(index);
  });
  return counted.length > 2 ? counted : [];
}

function isListedClaim(told: Told, index: number, role: ClaimRole): boolean {
  const block = told.blocks[index];
  if (block === undefined || !isItem(told, index)) return false;
  if (CLAIM_CUES[role].label.test(block.text) || boldNames(block, role, told.language)) return true;
  const leads = leadRoles(told, index);
  if (leads !== null) return leads.includes(role) && !leads.includes(OTHER[role]);
  const roles = told.sections[block.section]?.roles ?? [];
  return roles.includes(role) && !roles.includes(OTHER[role]);
}

/** "**The limitations** are structural: …": the item's bold beginning calls it one. */
function boldNames({ text, boldLead }: Block, role: ClaimRole, language: string | null): boolean {
  if (boldLead === 0 || boldLead > LONGEST_LABEL || boldLead === text.length) return false;
  return (claimRolesOf(text.slice(0, boldLead), language) ?? []).includes(role);
}

/** Items, and paragraphs with a bold beginning, two or more in a row. */
function isItem({ blocks }: Told, index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (block.kind === 'item' || block.list !== null) return true;
  return beginsBold(block) && (beginsBold(blocks[index - 1]) || beginsBold(blocks[index + 1]));
}

function beginsBold(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.boldLead > 2 && block.boldLead < block.text.length * 0.6;
}

/** A label is short; a sentence that leads in ends in a colon, or is no long paragraph. */
const LONGEST_LABEL = 60;
const LONGEST_LEAD = 200;

/**
 * What the line above a list says the list is ("Advantages:", "Terapi ini menghadirkan sejumlah manfaat, di antaranya:").
 * Out: its claim roles, perhaps none; null where no such line stands above.
 */
function leadRoles(told: Told, index: number): ClaimRole[] | null {
  const { blocks, language } = told;
  let above = index - 1;
  while (above >= 0 && isItem(told, above) && sameList(blocks[above], blocks[index])) above--;
  const lead = blocks[above];
  if (lead === undefined || lead.kind === 'heading' || lead.section !== blocks[index]?.section) return null;
  const isLabel = lead.text.length <= LONGEST_LABEL && !/[.!?。]$/u.test(lead.text);
  if (isLabel) return claimRolesOf(lead.text, language);
  if (!/[:：]$/u.test(lead.text) && lead.text.length > LONGEST_LEAD) return null;
  const last = lead.text.slice(-160);
  const named = (['benefits', 'risks'] as const).filter((role) =>
    cuesOf(CLAIM_CUES[role].names, language).test(last),
  );
  return named.length > 0 ? named : null;
}

function claimRolesOf(label: string, language: string | null): ClaimRole[] | null {
  const roles = rolesOf(label, { language, isFirst: false });
  const claims = (['benefits', 'risks'] as const).filter((role) => roles.includes(role));
  return claims.length > 0 ? claims : null;
}

function sameList(a: Block | undefined, b: Block | undefined): boolean {
  return a?.list === b?.list;
}
