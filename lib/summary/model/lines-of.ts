import type { Heading } from '../../article/schema';

/** One line of an article's text. */
export interface Line {
  text: string;
  /** Where it begins in the article's text, in UTF-16 units. */
  start: number;
  /** Index into the outline of the heading that the line stands under, or is; -1 before the first. */
  section: number;
  isHeading: boolean;
}

/** The lines of an article's text, each with its section. In: `Article.text` and its outline. */
export function linesOf(text: string, outline: readonly Heading[]): Line[] {
  const lines = text.split('\n');
  const headings = headingLines(lines, outline);
  let section = -1;
  let next = 0;
  return lines.map((line, at) => {
    section = headings.get(at) ?? section;
    const start = next;
    next += line.length + 1;
    return { text: line, start, section, isHeading: headings.has(at) };
  });
}

/** Line → heading. Matched from the end, for a table of contents says the headings before they come. */
function headingLines(lines: readonly string[], outline: readonly Heading[]): Map<number, number> {
  const found = new Map<number, number>();
  let before = lines.length;
  for (let index = outline.length - 1; index >= 0; index--) {
    const title = outline[index]?.title ?? '';
    const at = lines.findLastIndex((line, i) => i < before && isTitled(line, title));
    if (at < 0) continue;
    found.set(at, index);
    before = at;
  }
  return found;
}

/** Sites put "[edit]" or "¶" behind a heading, which the outline leaves out. */
const isTitled = (line: string, title: string): boolean =>
  line === title || (line.startsWith(title) && /^\s*[[¶#§]/u.test(line.slice(title.length)));
