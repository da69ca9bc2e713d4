import type { Role } from '../article/roles';
import { mapped, type Steps } from '../article/steps';
import { rolesOf } from '../article/vocabulary';
import { CALLS_FOR_CARE } from './cues/care-cues';
import { cuesOf } from './cues/cues-of';
import { STATES_NO_RISK } from './cues/no-claim-cues';
import type { SectionHeading } from './deep-headings';

/** A section of the article, with what it is for. */
export interface Section {
  level: number;
  title: string;
  /** Roles told from its own heading, best first. */
  own: readonly Role[];
  /** Its own roles, or where it has none those of the nearest section around it that has some. */
  roles: readonly Role[];
  /** Whether only words that call for care ("Safety tips", "Considerations", "Managing risks") put the section among the risks. */
  onlyCare: boolean;
  /** Index of the section around it; -1 at the top. */
  parent: number;
  children: number[];
}

/** Headings as a tree with every section's roles. Same length and order as the headings. */
export function* sectionSteps(
  headings: readonly SectionHeading[],
  language: string | null,
): Steps<Section[]> {
  const sections: Section[] = [];
  yield* mapped(headings, ({ level, title }, index) => {
    let parent = index - 1;
    while (parent >= 0 && (sections[parent]?.level ?? 0) >= level) parent = sections[parent]?.parent ?? -1;
    const own = rolesOf(title, { language, isFirst: index === 0 });
    const around = sections[parent];
    around?.children.push(index);
    const inherits = own.length === 0 && around !== undefined;
    sections.push({
      level,
      title,
      own,
      roles: inherits ? around.roles : own,
      onlyCare: inherits ? around.onlyCare : own.includes('risks') && !namesRisk(title, language),
      parent,
      children: [],
    });
  });
  return sections;
}

function namesRisk(title: string, language: string | null): boolean {
  const left = cuesOf(CALLS_FOR_CARE, language).without(cuesOf(STATES_NO_RISK, language).without(title));
  return rolesOf(left, { language, isFirst: false }).includes('risks');
}

/** Sections that are no part of what the article says. */
const NOT_TOLD: ReadonlySet<Role> = new Set<Role>(['references', 'related', 'boilerplate']);

/** Whether a section (also one inside such a section) belongs to the telling text. */
export function isTold(section: Section | undefined): boolean {
  return section === undefined || !section.roles.slice(0, 1).some((role) => NOT_TOLD.has(role));
}
