import type { Block } from '../../lib/article/block';
import type { Heading } from '../../lib/article/schema';

/** An article as the summary gets it. */
export interface Written {
  blocks: Block[];
  outline: Heading[];
}

/**
 * Blocks and outline from plain lines: "## Heading" (as many # as its level), "- item", "> quote", "| a cell | another |",
 * anything else a paragraph. Lines of cells in a row are one table.
 * "**Bold.** rest" gives a bold lead; "^12^" a superscript; "[text](#id)" a link. Lines in a row beginning with "-" are one list.
 */
export function written(text: string): Written {
  const blocks: Block[] = [];
  const outline: Heading[] = [];
  let list = 0;
  let table = -1;
  let row = 0;
  let before = '';
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line !== '') {
      if (line.startsWith('- ') && !before.startsWith('- ')) list++;
      if (line.startsWith('| ')) {
        row = before.startsWith('| ') ? row + 1 : 0;
        if (row === 0) table++;
        const cells = line.split('|').map((cell) => cell.trim());
        cells.slice(1, -1).forEach((cell, column) => {
          const block = blockOf(cell, list, outline);
          blocks.push({ ...block, kind: 'cell', cell: { table, row, column } });
        });
      } else blocks.push(blockOf(line, list, outline));
    }
    before = line;
  }
  return { blocks, outline };
}

function blockOf(line: string, list: number, outline: Heading[]): Block {
  const level = /^#+/.exec(line)?.[0].length ?? 0;
  const { text, links, superscripts, boldLead } = inline(line.replace(/^(?:#+|-|>)\s/, ''));
  if (level > 0) outline.push({ level, title: text, prefix: '', role: null });
  const kind =
    level > 0 ? 'heading' : line.startsWith('- ') ? 'item' : line.startsWith('> ') ? 'quote' : 'paragraph';
  return {
    kind,
    text,
    level,
    section: outline.length - 1,
    list: kind === 'item' ? list : null,
    cell: null,
    boldLead,
    links,
    superscripts,
  };
}

function inline(marked: string): Pick<Block, 'text' | 'links' | 'superscripts' | 'boldLead'> {
  let text = '';
  let boldLead = 0;
  const links: Block['links'] = [];
  const superscripts: Block['superscripts'] = [];
  for (const [, bold, raised, label, href, plain] of marked.matchAll(
    /\*\*(.+?)\*\*|\^(.+?)\^|\[([^\]]+)\]\((#[^)]+)\)|([\s\S])/g,
  )) {
    const start = text.length;
    text += bold ?? raised ?? label ?? plain ?? '';
    if (bold !== undefined && start === 0) boldLead = text.length;
    if (raised !== undefined) superscripts.push([start, text.length]);
    if (href !== undefined) links.push({ start, end: text.length, href });
  }
  return { text, links, superscripts, boldLead };
}
