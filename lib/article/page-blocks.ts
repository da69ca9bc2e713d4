import type { Block } from './block';
import type { PageBlock } from './page-block';
import { type Region, regionOf, regionOfTag } from './region';
import { settleRegions } from './settle-regions';
import { finish, type Steps } from './steps';
import { BOLD, INLINE, SKIPPED } from './tags';
import { type TextRun, TextRunBuilder } from './text-run';
import { wordTable } from './word-table';

/** What holds for all text inside an element. */
interface Place {
  block: Element;
  item: Element | null;
  kind: Block['kind'];
  level: number;
  href: string | null;
  bold: boolean;
  raised: boolean;
  hidden: boolean;
  region: Region | null;
  regionElement: Element | null;
}

/** An element whose children are being read. */
interface Visit {
  element: Element;
  place: Place;
  next: Node | null;
  /** Behind `next`, where the children are no siblings: what was put into a slot. Last one first. */
  given: Node[] | null;
}

const [ELEMENT, TEXT] = [1, 3];
const HEADING = /^h[1-6]$/;
const BULLET = /^(?:[•●▪◦‣∙·○■□➢➤►✓✔✅▶–—*-][\s\u00a0]+|[・･]\s*)/;

const KIND_BY_TAG = wordTable<Block['kind']>({
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'preformatted',
});

/** What of a page is read, and whether that is all. */
export interface PageText {
  blocks: PageBlock[];
  whole: boolean;
}

/** How much of a page is read. Books of five hundred pages have as much; what is longer is cut, and the reader is told. */
const MOST = { characters: 1_000_000, blocks: 30_000, nodes: 400_000 };
/**
 * What stands deeper is not read: no browser's parser nests deeper (Blink's kMaximumHTMLParserDOMTreeDepth is 512), and much
 * that follows goes up the tree for each block.
 */
const DEEPEST = 512;
/** So many nodes take about a millisecond. */
const NODES_IN_A_STEP = 500;

/** Reads every block of text below `root` at once: `pageTextSteps` in one go. */
export const readPageBlocks = (root: Element): PageBlock[] => finish(pageTextSteps(root)).blocks;

/**
 * Reads every block of text below `root`, in document order, open shadow roots included, until the page ends or there is
 * too much of it. The page is not changed and no layout is asked for; it may change between two steps. Linear in the number
 * of nodes; the depth of the tree costs no call stack.
 */
export const pageTextSteps = (root: Element): Steps<PageText> => new PageBlockReader().read(root);

class PageBlockReader {
  readonly #run = new TextRunBuilder();
  readonly #blocks: PageBlock[] = [];
  #characters = 0;
  #isTooDeep = false;

  *read(root: Element): Steps<PageText> {
    const visits: Visit[] = [visit(root, topPlace(root))];
    let nodes = 0;
    for (let now = visits.at(-1); now !== undefined && this.#goesOn(nodes); now = visits.at(-1)) {
      this.#take(now, visits);
      if (++nodes % NODES_IN_A_STEP === 0) yield;
    }
    const whole = visits.length === 0 && !this.#isTooDeep;
    this.#flush(visits.at(-1)?.place ?? topPlace(root));
    return { blocks: settleRegions(this.#blocks), whole };
  }

  #goesOn(nodes: number): boolean {
    return nodes < MOST.nodes && this.#characters < MOST.characters && this.#blocks.length < MOST.blocks;
  }

  #take(visit: Visit, visits: Visit[]): void {
    const child = visit.next;
    if (child === null) {
      visits.pop();
      this.#leave(visit, visits.at(-1)?.place);
      return;
    }
    visit.next = visit.given === null ? child.nextSibling : (visit.given.pop() ?? null);
    const type = child.nodeType;
    if (type === TEXT) this.#addText((child as Text).data, visit.place);
    else if (type === ELEMENT) this.#enter(child as Element, visit.place, visits);
  }

  #enter(element: Element, outer: Place, visits: Visit[]): void {
    const tag = element.localName;
    if (SKIPPED.has(tag)) return;
    if (visits.length > DEEPEST) {
      this.#isTooDeep = true;
      return;
    }
    if (tag === 'br' || tag === 'hr') {
      if (tag === 'br') this.#lineBreak(outer);
      else this.#flush(outer);
      return;
    }
    const inline = INLINE.has(tag);
    if (!inline) this.#flush(outer);
    const place = inline ? inlinePlace(element, tag, outer) : blockPlace(element, tag, outer);
    visits.push(visit(element, place));
  }

  #leave(visit: Visit, outer: Place | undefined): void {
    if (visit.element.localName === 'a' && visit.place.href !== null)
      this.#run.addEmptyLink(visit.place.href);
    if (!INLINE.has(visit.element.localName)) this.#flush(visit.place);
    else if (outer !== undefined && visit.place.block !== outer.block) this.#flush(visit.place);
  }

  /** In preformatted text a line end is a line break, and an empty line parts blocks. */
  #addText(data: string, place: Place): void {
    this.#addLines(data.slice(0, MOST.characters - this.#characters), place);
    this.#characters += data.length;
  }

  #addLines(data: string, place: Place): void {
    if (place.kind !== 'preformatted') {
      this.#run.add(data, place);
      return;
    }
    data.split('\n').forEach((line, index) => {
      if (index > 0) this.#lineBreak(place);
      this.#run.add(line, place);
    });
  }

  #lineBreak(place: Place): void {
    if (this.#run.endsInBreak) this.#flush(place);
    else this.#run.break();
  }

  #flush(place: Place): void {
    const run = this.#run.take();
    if (run !== null) this.#blocks.push(toBlock(run, place));
  }
}

const topPlace = (root: Element): Place => ({
  block: root,
  item: null,
  kind: 'paragraph',
  level: 0,
  href: null,
  bold: false,
  raised: false,
  hidden: false,
  region: null,
  regionElement: null,
});

/** The first of the light children, of an open shadow root's, or of what was put into a slot. */
function visit(element: Element, place: Place): Visit {
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const given = (element as HTMLSlotElement).assignedNodes().reverse();
    if (given.length > 0) return { element, place, next: given.pop() ?? null, given };
  }
  return { element, place, next: (element.shadowRoot ?? element).firstChild, given: null };
}

function inlinePlace(element: Element, tag: string, outer: Place): Place {
  if (tag === 'a') return { ...outer, href: element.getAttribute('href') ?? outer.href };
  if (BOLD.has(tag)) return { ...outer, bold: true };
  if (tag === 'sup') return { ...outer, raised: true };
  if (!element.hasAttributes()) return outer;
  const bold = outer.bold || isStyledBold(element);
  const hidden = outer.hidden || isMarkedHidden(element);
  return bold === outer.bold && hidden === outer.hidden ? outer : { ...outer, bold, hidden };
}

function blockPlace(element: Element, tag: string, outer: Place): Place {
  // Half of all elements say nothing but their tag.
  const says = element.hasAttributes();
  const level = headingLevel(element, tag, says);
  const region = says ? regionOf(element, tag) : regionOfTag(tag);
  const kind = level > 0 ? 'heading' : (KIND_BY_TAG[tag] ?? inheritedKind(tag, outer.kind));
  return {
    ...outer,
    block: element,
    item: KIND_BY_TAG[tag] === 'item' ? element : outer.item,
    kind,
    level: level > 0 ? level : outer.level,
    bold: outer.bold || (says && isStyledBold(element)),
    hidden: outer.hidden || (says && isMarkedHidden(element)),
    region: region ?? outer.region,
    regionElement: region === null ? outer.regionElement : element,
  };
}

/** Inside an item or a quotation everything is part of it; a paragraph in a cell shows that the table only lays out the page. */
function inheritedKind(tag: string, outer: Block['kind']): Block['kind'] {
  return outer === 'cell' && tag === 'p' ? 'paragraph' : outer;
}

function headingLevel(element: Element, tag: string, says: boolean): number {
  if (tag.length === 2 && HEADING.test(tag)) return Number(tag[1]);
  if (!says || element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

function isStyledBold(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s*:\s*(bold|[6-9]00)/i.test(style);
}

function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function toBlock(run: TextRun, place: Place): PageBlock {
  const bullet = BULLET.exec(run.text)?.[0].length ?? 0;
  const kept = bullet > 0 && bullet < run.text.length ? dropStart(run, bullet) : run;
  return {
    ...kept,
    bullet: kept !== run,
    kind: kept !== run && place.kind === 'paragraph' ? 'item' : place.kind,
    level: place.kind === 'heading' ? place.level : 0,
    element: place.block,
    item: place.item,
    hidden: place.hidden,
    region: place.region,
    regionElement: place.regionElement,
  };
}

/** The run without its first `count` characters. */
function dropStart(run: TextRun, count: number): TextRun {
  const shift = (at: number) => Math.max(0, at - count);
  return {
    text: run.text.slice(count),
    boldLead: shift(run.boldLead),
    links: run.links.map((link) => ({ ...link, start: shift(link.start), end: shift(link.end) })),
    superscripts: run.superscripts.map(([start, end]) => [shift(start), shift(end)]),
    breaks: run.breaks.map(shift),
    linked: run.linked,
  };
}
