import { REFERENCE_HEADINGS } from '../article/vocabulary/references';

/** Headings of a reference list in any language. Remarks and link lists are left to the reader, who can look at their entries. */
const HEADINGS: ReadonlySet<string> = new Set(Object.values(REFERENCE_HEADINGS).flat());
const DOUBTFUL =
  /^(?:(?:foot|end)?notes?|notas?|note|noten|notlar|sources?|external links|further reading|weblinks|enlaces externos|links externos|liens externes|citations?|citas)$/;
const PLACES = 'h1,h2,h3,h4,h5,h6,summary,dt,button,[role=heading],p,strong,b';
const LISTS =
  '[role=doc-bibliography],[role=doc-endnotes],ol.references,.reflist,.references,.ref-list,.reference-list,#references,.bibliography,.ltx_bibliography,[class*=citation-list i],[class*=references-list i]';
const HEADING = /^h[1-6]$/;
/** What an entry of a list almost always has: a year, or a way to the work. */
const ENTRY = /(?:1[6-9]|20)\d{2}|doi|https?:|www\./i;
/** Headings are looked for among so many short elements at most. */
const MOST = 4000;

/**
 * A quick count of the references of a page for the toolbar: the entries under a heading that announces them, or in an
 * element that calls itself a reference list, whichever finds more. The reader's own count, made when the panel opens, is better.
 */
export function countReferences(document: Document): number {
  let most = 0;
  for (const list of document.querySelectorAll(LISTS)) most = Math.max(most, entriesIn(list));
  const places = document.querySelectorAll(PLACES);
  for (let i = 0; i < places.length && i < MOST; i++) {
    const place = places[i] as Element;
    if (announces(place)) most = Math.max(most, entriesAfter(place));
  }
  return most;
}

function announces(place: Element): boolean {
  const text = place.textContent ?? '';
  if (text.length > 60) return false;
  const words = text
    .replace(/\[.*\]/, '')
    .replace(/^[\W\d]*(?=\p{L})|[\s:：.]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return HEADINGS.has(words) && !DOUBTFUL.test(words);
}

/** Entries among what follows a heading: beside it, or beside the element that wraps it, up to the next heading. */
function entriesAfter(heading: Element): number {
  for (let at: Element | null = heading, up = 0; at !== null && up < 4; at = at.parentElement, up++) {
    let count = 0;
    for (let next = at.nextElementSibling; next !== null && !isHeading(next); next = next.nextElementSibling)
      count += entriesIn(next);
    if (count > 0) return count;
  }
  return 0;
}

const isHeading = (element: Element): boolean =>
  HEADING.test(element.localName) || element.querySelector('h1,h2,h3') !== null || announces(element);

function entriesIn(element: Element): number {
  const items = [...element.querySelectorAll('li')].filter(
    (li) => li.parentElement?.closest('li') === null && isEntry(li, 15),
  );
  if (items.length > 0) return items.length;
  for (const parts of ['tr', 'dd', 'p']) {
    const count = [...element.querySelectorAll(parts)].filter(
      (part) => isEntry(part, 30) && ENTRY.test(part.textContent ?? ''),
    ).length;
    if (count > 1) return count;
  }
  const own = [...element.children].filter(
    (child) => isEntry(child, 40) && ENTRY.test(child.textContent ?? ''),
  ).length;
  return own > 1 ? own : linesIn(element);
}

const isEntry = (element: Element, least: number): boolean =>
  (element.textContent ?? '').trim().length >= least;

/** Entries parted by line breaks inside one element, or the element itself. */
function linesIn(element: Element): number {
  const lines = [''];
  for (const node of element.childNodes) {
    if (node.nodeName === 'BR') lines.push('');
    else lines[lines.length - 1] += node.textContent ?? '';
  }
  return lines.filter((line) => line.trim().length >= 30 && ENTRY.test(line)).length;
}
