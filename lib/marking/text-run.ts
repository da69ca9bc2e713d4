import { native } from '../article/unclobbered';

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
  // A page may be deeper than the call stack.
  const open = [renderedChildren(root)];
  for (let children = open.at(-1); children !== undefined; children = open.at(-1)) {
    const { done, value: child } = children.next();
    if (done) open.pop();
    else if (isText(child)) {
      const text = comparable(child.data);
      if (text) yield { node: child, text };
    } else if (isElement(child) && !SILENT.has(nameOf(child)) && !skip(child)) {
      open.push(renderedChildren(child));
    }
  }
}

/** Asked past the fields of a form, which may bear the names of what is asked. */
function renderedChildren(node: Node): Iterator<Node> {
  const shadow = isElement(node) ? (native(node, 'shadowRoot') as ShadowRoot | null) : null;
  const slotted = nameOf(node) === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  const children = native(shadow ?? node, 'childNodes') as Iterable<Node>;
  return (slotted.length > 0 ? slotted : children)[Symbol.iterator]();
}

const nameOf = (node: Node): string => String(native(node, 'nodeName')).toUpperCase();
// By nodeType, for a content script may meet nodes of another realm, where instanceof fails.
const isText = (node: Node): node is Text => native(node, 'nodeType') === 3;
const isElement = (node: Node): node is Element => native(node, 'nodeType') === 1;
