import type { Role } from '../article/roles';
import { rolesOf } from '../article/vocabulary';
import type { SectionHeading } from './deep-headings';

/** A section of the article, with what it is for. */
export interface Section {
  level: number;
  title: string;
  /** Roles told from its own heading, best first. */
  own: readonly Role[];
  /** Its own roles, or where it has none those of the nearest section around it that has some. */
  roles: readonly Role[];
  /** Index of the section around it; -1 at the top. */
  parent: number;
  children: number[];
}

/** Headings as a tree with every section's roles. Same length and order as the headings. */
export function sectionsOf(headings: readonly SectionHeading[], language: string | null): Section[] {
  const sections: Section[] = [];
  headings.forEach(({ level, title }, index) => {
    let parent = index - 1;
    while (parent >= 0 && (sections[parent]?.level ?? 0) >= level) parent = sections[parent]?.parent ?? -1;
    const own = rolesOf(title, { language, isFirst: index === 0 });
    const around = sections[parent];
    around?.children.push(index);
    sections.push({
      level,
      title,
      own,
      roles: own.length > 0 ? own : (around?.roles ?? []),
      parent,
      children: [],
    });
  });
  return sections;
}

/** Sections that are no part of what the article says. */
const NOT_TOLD: ReadonlySet<Role> = new Set<Role>(['references', 'related', 'boilerplate']);

/** Whether a section (also one inside such a section) belongs to the telling text. */
export function isTold(section: Section | undefined): boolean {
  return section === undefined || !section.roles.slice(0, 1).some((role) => NOT_TOLD.has(role));
}
