import { native } from '../article/unclobbered';

/**
 * Whether an element is rendered, judged by itself alone: what stands in a hidden element is found by asking its
 * ancestors too. Closed `<details>` hide all but their summary.
 */
export function isVisible(element: Element): boolean {
  const view = (native(element, 'ownerDocument') as Document).defaultView;
  if (!view || isFolded(element)) return false;
  const style = view.getComputedStyle(element);
  return style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse';
}

function isFolded(element: Element): boolean {
  const parent = native(element, 'parentElement') as Element | null;
  if (parent?.nodeName !== 'DETAILS' || parent.hasAttribute('open')) return false;
  return element.nodeName !== 'SUMMARY';
}
