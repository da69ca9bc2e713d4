import type { Block, TableCell } from './block';
import type { Outline } from './outline';
import type { PageBlock } from './page-block';
import { mapped, type Steps } from './steps';

/**
 * The article's blocks without the page: each with its section and list number, and links into the page as "#…".
 * `anchors` are the fragment ids that mean something here.
 */
export function* articleBlockSteps(
  content: readonly PageBlock[],
  outline: Outline,
  anchors: ReadonlyMap<string, number>,
): Steps<Block[]> {
  const lists = new ListNumbers();
  const cells = new TableCells();
  let section = -1;
  return yield* mapped(content, (block) => {
    section = outline.indexOf.get(block) ?? section;
    const isHeading = outline.indexOf.has(block);
    return {
      kind: isHeading ? 'heading' : block.kind,
      text: block.text,
      level: isHeading ? (outline.headings[section]?.level ?? block.level) : block.level,
      section,
      list: lists.numberOf(block),
      cell: cells.cellOf(block),
      boldLead: block.boldLead,
      links: block.links
        .filter((link) => link.end > link.start)
        .map((link) => ({ ...link, href: withinPage(link.href, anchors) })),
      superscripts: block.superscripts,
    };
  });
}

/** Numbers lists in order: by their element, or by bullets in a row. */
class ListNumbers {
  readonly #known = new Map<Element, number>();
  #count = 0;
  #last: PageBlock | null = null;

  numberOf(block: PageBlock): number | null {
    const previous = this.#last;
    this.#last = block;
    if (block.kind !== 'item') return null;
    const element = block.item?.parentElement ?? null;
    if (element === null) return previous?.bullet ? this.#count : ++this.#count;
    const number = this.#known.get(element) ?? ++this.#count;
    this.#known.set(element, number);
    return number;
  }
}

/** Numbers tables in order, and tells where in one a block stands. */
class TableCells {
  readonly #known = new Map<Element, number>();
  readonly #places = new Map<Element, number>();

  cellOf({ element }: PageBlock): TableCell | null {
    const cell = element.closest<HTMLTableCellElement>('td, th');
    const row = cell?.closest('tr') ?? null;
    const table = row?.closest('table') ?? null;
    if (cell === null || row === null || table === null) return null;
    const number = this.#known.get(table) ?? this.#known.size;
    this.#known.set(table, number);
    return { table: number, row: this.#placeIn(table.rows, row), column: this.#placeIn(row.cells, cell) };
  }

  /** The browser counts again for each row; of a long table all are counted at once. */
  #placeIn(all: HTMLCollectionOf<Element>, one: Element): number {
    if (!this.#places.has(one))
      for (const [place, element] of [...all].entries()) this.#places.set(element, place);
    return this.#places.get(one) ?? 0;
  }
}

/** Sites write links into their own page with the whole address; what matters is a fragment that the page has. */
function withinPage(href: string, anchors: ReadonlyMap<string, number>): string {
  const hash = href.indexOf('#');
  if (hash < 0) return href;
  const fragment = decoded(href.slice(hash + 1));
  return hash === 0 || anchors.has(fragment) ? `#${fragment}` : href;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a stray "%": the id is meant as written
  }
}
