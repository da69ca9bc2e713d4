/**
 * Properties of the DOM that reading uses, by which of them a form or the document may hide: a field `<input name=children>`
 * takes the place of its form's children (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem).
 * `id` and `title`, as shops and editors call their fields, do no harm.
 */
const USED_OF_FORMS = [
  'childNodes',
  'children',
  'className',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstChild',
  'getAttribute',
  'getElementsByTagName',
  'getRootNode',
  'hasAttribute',
  'hasAttributes',
  'localName',
  'matches',
  'nextElementSibling',
  'nextSibling',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'previousElementSibling',
  'querySelector',
  'querySelectorAll',
  'shadowRoot',
  'tagName',
  'textContent',
];
const USED_OF_DOCUMENTS = [
  'URL',
  'body',
  'documentElement',
  'getElementById',
  'getElementsByTagName',
  'head',
  'querySelector',
  'querySelectorAll',
  'title',
];

/**
 * A property as the DOM has it, whatever a page's fields are called. A class asked of its instance's prototype cannot be
 * hidden by them.
 */
export const native = (node: object, name: string): unknown =>
  Reflect.get(Object.getPrototypeOf(node), name, node);

/** Calls a method of the DOM, whatever a page's fields are called. */
function call(node: object, name: string, ...given: unknown[]): unknown {
  return Reflect.apply(native(node, name) as (...given: unknown[]) => unknown, node, given);
}

/**
 * The page's document; where fields of a form hide what reading needs, a copy of it in which they have lost their names. The
 * page is not changed. Open shadow trees are not in the copy.
 */
export function unclobbered(document: Document): Document {
  const forms = [...(call(document, 'getElementsByTagName', 'form') as Iterable<Element>)];
  const isHarmed = hides(document, USED_OF_DOCUMENTS) || forms.some((form) => hides(form, USED_OF_FORMS));
  return isHarmed ? withoutNames(call(document, 'cloneNode', true) as Document) : document;
}

const hides = (node: object, names: readonly string[]): boolean =>
  names.some((name) => Reflect.get(node, name) !== native(node, name));

function withoutNames(copy: Document): Document {
  for (const attribute of ['name', 'id']) {
    const named = [...USED_OF_FORMS, ...USED_OF_DOCUMENTS].map((name) => `[${attribute}="${name}"]`).join();
    for (const element of call(copy, 'querySelectorAll', named) as NodeListOf<Element>)
      call(element, 'removeAttribute', attribute);
  }
  return copy;
}
