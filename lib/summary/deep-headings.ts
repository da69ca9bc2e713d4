import type { Block } from '../article/block';
import type { Heading } from '../article/schema';

/** A heading by which claims and passages are told, be it in the outline or not. */
export type SectionHeading = Pick<Heading, 'level' | 'title'>;

/**
 * The outline stops two levels deep, but "Pro: cheap to run" often stands deeper, and small headings may stand before its
 * first. In: the article's title, which heads no section of it. Out: the headings of every level, and the same blocks with `section` pointing into these headings.
 */
export function withDeepHeadings(
  blocks: readonly Block[],
  outline: readonly Heading[],
  title: string | null,
): { blocks: Block[]; headings: SectionHeading[] } {
  const headings: SectionHeading[] = [];
  let outer = -1;
  const deep = blocks.map((block): Block => {
    const opens = block.section !== outer;
    const around = outline[block.section];
    if (opens && around !== undefined) headings.push({ level: around.level, title: around.title });
    if (!opens && block.kind === 'heading' && block.level > (around?.level ?? 1) && block.text !== title)
      headings.push({ level: block.level, title: block.text });
    outer = block.section;
    const section = headings.length - 1;
    // The same block where nothing changes: what is known of its sentences stays known.
    return section === block.section ? block : { ...block, section };
  });
  return { blocks: deep, headings };
}
