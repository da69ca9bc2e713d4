import { type ClaimRole, OTHER, type Told } from './claim';
import { claimRolesOf, isLabelled } from './claim-words';
import { leadRoles } from './leads';
import { isTold, type Section } from './sections';

/** Indices of the sections whose heading is itself a claim. */
export function headingClaims(told: Told, role: ClaimRole): Set<number> {
  const found = [
    ...labelled(told, role),
    ...underRole(told, role),
    ...ledTo(told, role),
    ...counted(told, role),
  ];
  return new Set(found.filter((index) => isTold(told.sections[index])));
}

/** "Pro: cheap to run". */
function labelled({ sections, language }: Told, role: ClaimRole): number[] {
  return indicesOf(
    sections,
    ({ title, children }) =>
      children.length === 0 && isLabelled({ text: title, boldLead: 0 }, role, language),
  );
}

/** Sub-headings of a section on the role, two or more. */
function underRole({ sections, language }: Told, role: ClaimRole): number[] {
  return sections.flatMap(({ own, onlyCare, children }) => {
    const telling = children.filter((child) => !isOtherPart(sections[child], language));
    const isOn = own.includes(role) && !own.includes(OTHER[role]) && !(role === 'risks' && onlyCare);
    return isOn && telling.length > 1 ? telling : [];
  });
}

/** Sub-headings, two or more, right under a line that leads to them ("Here are some of the advantages:"). */
function ledTo(told: Told, role: ClaimRole): number[] {
  const firsts = new Map(told.sections.map(({ children }) => [children[0] ?? -1, children]));
  return told.blocks.flatMap(({ kind, section }, index) => {
    const children = kind === 'heading' ? (firsts.get(section) ?? []) : [];
    const lead = told.blocks[index - 1];
    if (children.length < 2 || lead === undefined || !/[:：]$/u.test(lead.text)) return [];
    const [only, other] = leadRoles(lead, told.language) ?? [];
    const isOn = only === role && other === undefined;
    return isOn ? children.filter((child) => !isOtherPart(told.sections[child], told.language)) : [];
  });
}

/** Sub-headings that are no item of their parent's list: another part of the article, or "Pros" and "Cons" of their own. */
function isOtherPart(section: Section | undefined, language: string | null): boolean {
  if (section === undefined || section.own.some((role) => role === 'conclusion' || role === 'faq'))
    return true;
  return opensWithRole(section, language);
}

function opensWithRole({ title }: Section, language: string | null): boolean {
  return claimRolesOf(title.split(/\s+/).slice(0, 2).join(' '), language) !== null;
}

const COUNTED = /^\s*#?(\d{1,2})[.):]?\s/u;

/** Headings numbered 1, 2, 3 … under an article title that names the role ("5 benefits of coffee"). */
function counted({ sections, title, language }: Told, role: ClaimRole): number[] {
  const [only, other] = claimRolesOf(title ?? '', language) ?? [];
  if (only !== role || other !== undefined) return [];
  const found: number[] = [];
  sections.forEach((section, index) => {
    if (Number(COUNTED.exec(section.title)?.[1]) === found.length + 1) found.push(index);
  });
  return found.length > 2 ? found : [];
}

/**
 * Blocks of headings that name both the role and the thing ("Weight loss is the most consistent benefit"), two or more.
 * Of risks there are none such: "Who should be cautious" is no risk by itself.
 */
export function namingHeadings(told: Told, role: ClaimRole): number[] {
  const named = new Set(role === 'benefits' ? naming(told, role) : []);
  return told.blocks.flatMap(({ kind, section }, index) =>
    kind === 'heading' && named.has(section) ? [index] : [],
  );
}

function naming({ sections, blocks, language }: Told, role: ClaimRole): number[] {
  const listing = new Set(blocks.filter(({ kind }) => kind === 'item').map(({ section }) => section));
  const found = indicesOf(sections, (section, index) => {
    const { own, children, title } = section;
    const names = own.includes(role) && !own.includes(OTHER[role]) && !opensWithRole(section, language);
    return names && children.length === 0 && !listing.has(index) && !/[?？]/u.test(title);
  });
  return found.length > 1 ? found : [];
}

/** A bold line that serves as a heading is short. */
const LONGEST_BOLD = 100;

/** Blocks that are bold from end to end, two or more in a section on the role: its sub-headings, though not marked up so. */
export function boldHeadings({ blocks, sections }: Told, role: ClaimRole): Set<number> {
  const found = blocks.flatMap(({ kind, text, boldLead, section }, index) => {
    const roles = sections[section]?.roles ?? [];
    const bold =
      kind === 'paragraph' &&
      boldLead === text.length &&
      text.length <= LONGEST_BOLD &&
      !/[:.!?]$/u.test(text);
    return bold && roles.includes(role) && !roles.includes(OTHER[role]) ? [{ index, section }] : [];
  });
  const times = new Map<number, number>();
  for (const { section } of found) times.set(section, (times.get(section) ?? 0) + 1);
  const several = found.filter(({ section }) => (times.get(section) ?? 0) > 1);
  return new Set(several.map(({ index }) => index));
}

function indicesOf(
  sections: readonly Section[],
  test: (section: Section, index: number) => boolean,
): number[] {
  return sections.flatMap((section, index) => (test(section, index) ? [index] : []));
}
