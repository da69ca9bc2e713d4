/** A link inside a block's text. `start` and `end` are UTF-16 offsets into the block's `text`. */
export interface TextLink {
  start: number;
  end: number;
  /** The `href` attribute as written; "#…" where it points into the same page, otherwise absolute where that was possible. */
  href: string;
}

/** Where in a table a block stands: the table's number in the article, row and column from 0. */
export interface TableCell {
  table: number;
  row: number;
  column: number;
}

/**
 * One block of the article in reading order: what a line break on the page parts from its neighbours.
 * Blocks carry no DOM, so that everything behind them (summary, mentions, roles) works without a page.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'quote' | 'caption' | 'preformatted';
  /** White space folded to single blanks and trimmed; never empty. A printed bullet ("•") is not part of it. */
  text: string;
  /** Heading level 1 to 6; 0 for every other kind. */
  level: number;
  /** Index into the outline of the heading under which the block stands (a heading: its own); -1 before the first. */
  section: number;
  /** Items of one list (also of paragraphs that begin with bullets) share a number; null outside lists. */
  list: number | null;
  /** The cell of a table that the block stands in; null outside tables. */
  cell: TableCell | null;
  /** Length of the bold run that begins the block ("**Less inflammation:** …"), 0 if none; the whole length if all is bold. */
  boldLead: number;
  links: TextLink[];
  /** [start, end) of superscript runs. */
  superscripts: [number, number][];
}
