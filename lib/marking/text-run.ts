/** A text node in reading order, with its text as it is compared. */
export interface TextRun {
  node: Text;
  /** The node's text without what `comparable` removes. */
  text: string;
}

/**
 * What two spellings of the same words may differ in: white space, and Unicode's invisible format characters (soft
 * hyphens, zero-width and bidi marks).
 * A passage was folded by the reader, and pages break lines and words where they like, so none of it counts.
 */
const IGNORED = /[\s\p{Cf}]/u;
const ALL_IGNORED = new RegExp(IGNORED.source, 'gu');

/** Text as it is compared: every ignored character removed. */
export function comparable(text: string): string {
  return text.replace(ALL_IGNORED, '');
}

/** Offset in `node`'s own text of the `index`-th comparable character. */
export function offsetInNode(node: Text, index: number): number {
  let left = index;
  for (let offset = 0; offset < node.data.length; offset++) {
    if (IGNORED.test(node.data.charAt(offset))) continue;
    if (left === 0) return offset;
    left--;
  }
  return node.data.length;
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);

/**
 * The text nodes below `root` in the order in which they are rendered: an open shadow root stands for its
 * host's children, and a slot for what is put into it. Elements that `skip` names are left out with all below them.
 */
export function* textRuns(root: Node, skip: (element: Element) => boolean): Generator<TextRun> {
  for (const child of renderedChildren(root)) {
    if (isText(child)) {
      const text = comparable(child.data);
      if (text) yield { node: child, text };
    } else if (isElement(child) && !SILENT.has(child.nodeName.toUpperCase()) && !skip(child)) {
      yield* textRuns(child, skip);
    }
  }
}

function renderedChildren(node: Node): Iterable<Node> {
  if (!isElement(node)) return node.childNodes;
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  const slotted = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : node.childNodes;
}

// By nodeType, for a content script may meet nodes of another realm, where instanceof fails.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
