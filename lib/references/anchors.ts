import type { Piece } from './list/entry';

/**
 * Where links into the list lead: every fragment id on, in or directly around an entry's element → the reference's number.
 * An element that holds several entries leads to none of them.
 */
export function anchorsOf(pieces: readonly (readonly Piece[])[]): Map<string, number> {
  const anchors = new Map<string, number>();
  const shared = sharedElements(pieces);
  pieces.forEach((entry, index) => {
    for (const element of new Set(entry.map(({ block }) => block.item ?? block.element))) {
      if (shared.has(element)) continue;
      for (const id of idsOf(element)) if (!anchors.has(id)) anchors.set(id, index + 1);
    }
  });
  return anchors;
}

function sharedElements(pieces: readonly (readonly Piece[])[]): Set<Element> {
  const owner = new Map<Element, number>();
  const shared = new Set<Element>();
  pieces.forEach((entry, index) => {
    for (const { block } of entry) {
      const element = block.item ?? block.element;
      if (owner.has(element) && owner.get(element) !== index) shared.add(element);
      owner.set(element, index);
    }
  });
  return shared;
}

function* idsOf(element: Element): Generator<string> {
  if (element.id) yield element.id;
  for (const inner of element.querySelectorAll('[id], a[name]'))
    yield inner.id || (inner.getAttribute('name') ?? '');
  // A number in a cell or element beside the text often carries the id; so does an element that wraps this entry alone.
  const wrapper = element.parentElement;
  if (wrapper !== null && wrapper.children.length <= 2 && wrapper.localName !== 'body') {
    if (wrapper.id) yield wrapper.id;
    for (const beside of wrapper.querySelectorAll(':scope > [id], :scope > * > a[name], :scope > a[name]'))
      yield beside.id || (beside.getAttribute('name') ?? '');
  }
  const before = element.previousElementSibling;
  if (before?.localName === 'a' && before.textContent === '')
    yield before.id || (before.getAttribute('name') ?? '');
}
