import type { Block } from '../article/block';
import type { Stretch } from '../article/passage';
import { type ClaimRole, OTHER, type Told } from './claim';
import { claimIn, isLabelled } from './claim-words';
import { boldHeadings, headingClaims } from './heading-claims';
import { isBareLabel, isItem, leadRoles, leadsOf } from './leads';
import { isTold } from './sections';

/** Claims that the author set apart: items of a list, sub-headings, paragraphs that begin in bold. Each is a whole block. */
export function listedClaims(told: Told, role: ClaimRole): Stretch[] {
  const headings = headingClaims(told, role);
  const bold = boldHeadings(told, role);
  const coveredByBold = new Set([...bold].map((index) => told.blocks[index]?.section));
  const covered = coveredBy(headings, told);
  const leads = leadsOf(told);
  return told.blocks.flatMap((block, index) => {
    const { section, text } = block;
    if (!isTold(told.sections[section])) return [];
    const listed =
      block.kind === 'heading'
        ? headings.has(section)
        : !covered.has(section) && (bold.has(index) || isListedClaim(told, index, leads[index], role));
    return listed && !(coveredByBold.has(section) && !bold.has(index))
      ? [{ block: index, start: 0, end: text.length }]
      : [];
  });
}

/** Sections whose heading, or one around it, is itself the claim: what stands there explains it. */
function coveredBy(headings: ReadonlySet<number>, { sections }: Told): Set<number> {
  const covered = new Set<number>();
  sections.forEach(({ parent }, index) => {
    if (headings.has(index) || covered.has(parent)) covered.add(index);
  });
  return covered;
}

/** A question says nothing by itself. */
const ASKS = /^[^.!。]*[?？؟]/u;

function isListedClaim(told: Told, index: number, lead: Block | undefined, role: ClaimRole): boolean {
  const block = told.blocks[index];
  if (
    block === undefined ||
    !isItem(told, index) ||
    ASKS.test(block.text) ||
    isBareLabel(block, told.language)
  )
    return false;
  if (isLabelled(block, role, told.language)) return true;
  const led = lead?.section === block.section ? leadRoles(lead, told.language) : null;
  if (led !== null) return led.includes(role) && !led.includes(OTHER[role]);
  const section = told.sections[block.section];
  if (!section?.roles.includes(role) || section.roles.includes(OTHER[role])) return false;
  return role === 'benefits' || !section.onlyCare || claimIn(block.text, role, told.language) !== null;
}
