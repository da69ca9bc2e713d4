import type { Block } from '../article/block';
import { splitSentences } from '../article/sentences/split-sentences';
import type { ClaimRole, Told } from './claim';
import { claimIn, claimRolesOf, isLabel } from './claim-words';

/** Items, and paragraphs with a bold beginning, two or more in a row. */
export function isItem({ blocks }: Told, index: number): boolean {
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

/** So much of a long lead is looked at: the list is named close before it. In letters. */
const LONGEST_CLAUSE = 160;

/** "While the benefits are many, …": what is granted first is not what the list is about. */
const GRANTED =
  /^(?:while|although|though|despite|meskipun|walaupun|meski|obwohl|aunque|a pesar de|embora|apesar de|bien que|malgré|sebbene|nonostante|hoewel|хотя)\s[^,]*,\s*/iu;

/**
 * For each block the one above it, or where it is an item of a list, the one above the whole list; but an item that is only
 * a label ("Pros", as of a list of definitions) leads those below it.
 */
export function leadsOf(told: Told): (Block | undefined)[] {
  const leads: (Block | undefined)[] = [];
  told.blocks.forEach((block, index) => {
    const above = told.blocks[index - 1];
    const goesOn = above !== undefined && isItem(told, index - 1) && above.list === block.list;
    leads.push(goesOn && !isBareLabel(above, told.language) ? leads[index - 1] : above);
  });
  return leads;
}

/** Whether a block is nothing but a label ("Pros", "Nachteile:"). */
export const isBareLabel = (block: Block, language: string | null): boolean =>
  (['benefits', 'risks'] as const).some((role) => isLabel(block.text, role, language));

/**
 * What the line above a list says the list is ("Advantages:", "Terapi ini menghadirkan sejumlah manfaat, di antaranya:").
 * Out: its claim roles, perhaps none; null where that is no such line.
 */
export function leadRoles(lead: Block, language: string | null): ClaimRole[] | null {
  if (lead.kind === 'heading') return null;
  const isShort = lead.text.length <= LONGEST_LABEL && !/[.!?。]$/u.test(lead.text);
  if (isShort) return claimRolesOf(lead.text, language);
  if (!/[:：]$/u.test(lead.text) && lead.text.length > LONGEST_LEAD) return null;
  const last = lastClause(lead.text, language);
  const named = (['benefits', 'risks'] as const).filter((role) => claimIn(last, role, language) === 'named');
  return named.length > 0 ? named : null;
}

/** The last sentence of a lead, without what it grants first. */
function lastClause(text: string, language: string | null): string {
  const last = splitSentences(text, language).at(-1)?.text ?? text;
  return last.replace(GRANTED, '').slice(-LONGEST_CLAUSE);
}
