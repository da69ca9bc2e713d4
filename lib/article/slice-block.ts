import type { PageBlock } from './page-block';

/** The part of a block from `start` to `end` (UTF-16 offsets into its text), trimmed, with what stands in it. */
export function sliceBlock(block: PageBlock, start: number, end: number): PageBlock {
  const raw = block.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const to = from + raw.trim().length;
  const links = block.links
    .filter((link) => link.end > from && link.start < to)
    .map((link) => ({
      ...link,
      start: Math.max(link.start, from) - from,
      end: Math.min(link.end, to) - from,
    }));
  return {
    ...block,
    text: raw.trim(),
    boldLead: Math.min(to, Math.max(from, block.boldLead)) - from,
    links,
    superscripts: block.superscripts
      .filter(([first, last]) => first >= from && last <= to)
      .map(([first, last]) => [first - from, last - from]),
    breaks: block.breaks.filter((at) => at > from && at < to).map((at) => at - from),
    linked: links.reduce((sum, link) => sum + link.end - link.start, 0),
  };
}
