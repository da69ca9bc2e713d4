import type { Piece } from './list/entry';

/**
 * Where links into the list lead: every fragment id on, in or directly around an entry's element → the reference's number.
 * An element that holds several entries leads to none of them.
 */
export function anchorsOf(pieces: readonly (readonly Piece[])[]): Map<string, number> {
  const anchors = new Map<string, number>();
  const owner = ownersOf(pieces);
  pieces.forEach((entry, index) => {
    for (const element of new Set(entry.map(({ block }) => block.item ?? block.element))) {
      if (owner.get(element) !== index) continue;
      for (const id of idsOf(element, owner)) if (!anchors.has(id)) anchors.set(id, index + 1);
    }
  });
  return anchors;
}

/** Which entry an element belongs to, by its index; -1 where it holds several. */
function ownersOf(pieces: readonly (readonly Piece[])[]): Map<Element, number> {
  const owner = new Map<Element, number>();
  pieces.forEach((entry, index) => {
    for (const { block } of entry) {
      const element = block.item ?? block.element;
      owner.set(element, (owner.get(element) ?? index) === index ? index : -1);
    }
  });
  return owner;
}

function* idsOf(element: Element, owner: ReadonlyMap<Element, number>): Generator<string> {
  if (element.id) yield element.id;
  for (const inner of element.querySelectorAll('[id], a[name]'))
    yield inner.id || (inner.getAttribute('name') ?? '');
  // A number in a cell or element beside the text often carries the id; so does an element that wraps this entry alone.
  const wrapper = element.parentElement;
  if (wrapper !== null && wrapsOnly(wrapper, element, owner)) {
    if (wrapper.id) yield wrapper.id;
    for (const beside of wrapper.querySelectorAll(':scope > [id], :scope > * > a[name], :scope > a[name]'))
      yield beside.id || (beside.getAttribute('name') ?? '');
  }
  const before = element.previousElementSibling;
  if (before?.localName === 'a' && before.textContent === '')
    yield before.id || (before.getAttribute('name') ?? '');
}

/** Whether an element wraps one entry, and at most a number beside it. */
function wrapsOnly(wrapper: Element, element: Element, owner: ReadonlyMap<Element, number>): boolean {
  if (wrapper.children.length > 2 || wrapper.localName === 'body') return false;
  const mine = owner.get(element);
  return [...wrapper.children].every((child) => child === element || (owner.get(child) ?? mine) === mine);
}
