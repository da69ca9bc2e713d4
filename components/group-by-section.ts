import type { Heading, Passage } from '../lib/article/schema';

export interface PassageGroup {
  /** Title of the heading that the passages stand under; null before the first. */
  heading: string | null;
  members: Passage[];
}

/** Neighbouring passages of one section together, in the page's order. */
export function groupBySection(passages: readonly Passage[], outline: readonly Heading[]): PassageGroup[] {
  const groups: (PassageGroup & { section: number | null })[] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last && last.section === passage.section) last.members.push(passage);
    else groups.push({ section: passage.section, heading: titleOf(passage, outline), members: [passage] });
  }
  return groups;
}

function titleOf({ section }: Passage, outline: readonly Heading[]): string | null {
  return section === null ? null : (outline[section]?.title ?? null);
}
