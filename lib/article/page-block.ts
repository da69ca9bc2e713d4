import type { Block } from './block';
import type { Region } from './region';

/** A block that still knows where it stands in the page. Everything in `Block` that a page alone can tell, and its surroundings. */
export interface PageBlock extends Omit<Block, 'section' | 'list' | 'cell'> {
  /** The block-level element that holds the text directly. */
  element: Element;
  /** The nearest list item that the block stands in. */
  item: Element | null;
  /** Offsets into `text` at which a line break (`<br>`) stands. */
  breaks: number[];
  /** Characters of `text` that stand inside links. */
  linked: number;
  /** Markup says that it is not shown now: a closed tab, a screen-reader text. It may still be a reference. */
  hidden: boolean;
  /** The innermost part of the page that is told by tag, role or class to be no running text; null in the open. */
  region: Region | null;
  /** The element that begins that part. */
  regionElement: Element | null;
  /** It began with a printed bullet. */
  bullet: boolean;
}
