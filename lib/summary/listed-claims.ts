import type { Block } from '../article/block';
import type { Stretch } from '../article/passage';
import { CLAIM_CUES, type ClaimRole, claimRolesOf, OTHER, type Told } from './claim';
import { cuesOf } from './cues/cues-of';
import { boldHeadings, headingClaims } from './heading-claims';
import { isTold } from './sections';

/** Claims that the author set apart: items of a list, sub-headings, paragraphs that begin in bold. Each is a whole block. */
export function listedClaims(told: Told, role: ClaimRole): Stretch[] {
  const headings = headingClaims(told, role);
  const bold = boldHeadings(told, role);
  const coveredByBold = new Set([...bold].map((index) => told.blocks[index]?.section));
  const leads = leadsOf(told);
  return told.blocks.flatMap((block, index) => {
    const { section, text } = block;
    if (!isTold(told.sections[section])) return [];
    const listed =
      block.kind === 'heading'
        ? headings.has(section)
        : bold.has(index) || isListedClaim(told, index, leads[index], role);
    return listed && !(coveredByBold.has(section) && !bold.has(index))
      ? [{ block: index, start: 0, end: text.length }]
      : [];
  });
}

function isListedClaim(told: Told, index: number, lead: Block | undefined, role: ClaimRole): boolean {
  const block = told.blocks[index];
  if (block === undefined || !isItem(told, index)) return false;
  if (CLAIM_CUES[role].label.test(block.text) || boldNames(block, role, told.language)) return true;
  const led = lead?.section === block.section ? leadRoles(lead, told.language) : null;
  if (led !== null) return led.includes(role) && !led.includes(OTHER[role]);
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

/** "While the benefits are many, …": what is granted first is not what the list is about. */
const GRANTED =
  /^(?:while|although|though|despite|meskipun|walaupun|meski|obwohl|aunque|a pesar de|embora|apesar de|bien que|malgré|sebbene|nonostante|hoewel|хотя)\s[^,]*,\s*/iu;

/** For each block the one above it, or where it is an item of a list, the one above the whole list. */
function leadsOf(told: Told): (Block | undefined)[] {
  const leads: (Block | undefined)[] = [];
  told.blocks.forEach((block, index) => {
    const above = told.blocks[index - 1];
    const goesOn = above !== undefined && isItem(told, index - 1) && above.list === block.list;
    leads.push(goesOn ? leads[index - 1] : above);
  });
  return leads;
}

/**
 * What the line above a list says the list is ("Advantages:", "Terapi ini menghadirkan sejumlah manfaat, di antaranya:").
 * Out: its claim roles, perhaps none; null where that is no such line.
 */
function leadRoles(lead: Block, language: string | null): ClaimRole[] | null {
  if (lead.kind === 'heading') return null;
  const isLabel = lead.text.length <= LONGEST_LABEL && !/[.!?。]$/u.test(lead.text);
  if (isLabel) return claimRolesOf(lead.text, language);
  if (!/[:：]$/u.test(lead.text) && lead.text.length > LONGEST_LEAD) return null;
  const last = lead.text.replace(GRANTED, '').slice(-160);
  const named = (['benefits', 'risks'] as const).filter((role) =>
    cuesOf(CLAIM_CUES[role].names, language).test(last),
  );
  return named.length > 0 ? named : null;
}
