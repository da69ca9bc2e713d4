import type { PackedNode } from '../citation/csl-node';

/** Larger than any style: those of the CSL project have 160 kB at most. */
const MOST = 1_000_000;

/** The root element of an XML file that the reader chose; null where it is too large, or no XML. */
export async function readCslFile(file: File): Promise<PackedNode | null> {
  if (file.size > MOST) return null;
  const xml = new DOMParser().parseFromString(await file.text(), 'application/xml');
  return xml.querySelector('parsererror') === null ? toNode(xml.documentElement) : null;
}

/** Without comments, and without the white space between elements. */
function toNode(element: Element): PackedNode {
  const attributes = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
  return {
    n: element.localName,
    a: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    c: [...element.childNodes].flatMap((child): (PackedNode | string)[] => {
      if (child instanceof Element) return [toNode(child)];
      const text = child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : '';
      return text.trim() === '' ? [] : [text];
    }),
  };
}
