/**
 * How headings of a reference list begin, for the whole vocabulary would weigh more than all that counts; a test holds
 * them against it. Headings of notes and link lists are left to the reader, who looks at the entries.
 */
const BEGINNINGS = [
  'r[eéi]f[eé]r[eêia]n?m?|bibliogr|literatu+r|cited|fuentes|fontes|fonti|sitogr|kaynak|dipnot',
  'quellen|einzeln|nachw|anmerk|bronnen|bronv|sumber(?: ref|$)|rujuk|pustaka|kaki',
  'nguồn|tham khảo|chú thích|trích dẫn|литер|источ|библио|ссылки|примеч',
  '参[考照]|參考|来源|引用|注[释釈]|脚注|资料来|出典|참고|출처|인용|각주',
  '(?:ال)?(?:مراجع|مصادر)|هوامش|संदर्भ|सन्दर्भ|स्रोत|सूची|टिप्प',
];
/** Words that stand before the beginning, and behind it. */
const BEFORE =
  'daftar|senarai|works|literature|catatan|nota|notes (?:and|&|et)|список|использ\\S+|tài liệu|ग्रंथ|資料';
const BEHIND = 'cited|bibl\\S+|khảo|tham khảo|자료|and .*|& .*';
const HEADING = new RegExp(
  `^[^\\p{L}]*(?:(?:${BEFORE}) )?(?:${BEGINNINGS.join('|')})\\S*(?: (?:${BEHIND}))?$`,
  'iu',
);
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** What stands for a heading where a list has none. */
const LABELS = ['p', 'strong', 'b', 'dt', 'summary', 'button'];
/** Elements that call themselves a reference list. */
const LIST = /(?:^|[\s_-])(?:references|ref(?:erence)?[-_]?list|bibliography)/i;
/** What an entry of a list almost always has: a year, or a way to the work. */
const ENTRY = /(1[6-9]|20)\d\d|doi|https?:|www\./i;
/** Headings and labels are looked for among so many elements of a name at most, from the end, where lists are. */
const MOST = 1000;
/** So many elements are believed to be a list: each of them is searched, and a page may put thousands into one another. */
const MOST_LISTS = 100;

/**
 * A quick count of a page's references for the toolbar: the most entries under a heading that announces them, else under a
 * label, in the tab that it opens, or in an element that calls itself a list of them. The reader's own count, made when the
 * panel opens, is better.
 */
export function countReferences(document: Document): number {
  const headed = most(HEADINGS, document);
  return headed > 1 ? headed : Math.max(headed, countElsewhere(document));
}

function countElsewhere(document: Document): number {
  const labelled = most(LABELS, document);
  if (labelled > 1) return labelled;
  const opened = [...document.querySelectorAll('a[href^="#"]')]
    .slice(0, MOST)
    .filter(announces)
    .map(entriesOpened);
  const lists = [...document.querySelectorAll('[class*=ref],[class*=bibl]')].filter((list) =>
    LIST.test(list.getAttribute('class') ?? ''),
  );
  return Math.max(labelled, ...opened, ...lists.slice(0, MOST_LISTS).map(entriesIn));
}

/** The most entries that follow an announcing element of one of these names. */
function most(names: readonly string[], document: Document): number {
  let count = 0;
  for (const name of names) {
    const places = document.getElementsByTagName(name);
    const end = Math.max(0, places.length - MOST);
    for (let i = places.length - 1; i >= end; i--) {
      const place = places[i] as Element;
      if (announces(place)) count = Math.max(count, entriesAfter(place));
    }
  }
  return count;
}

function announces(place: Element): boolean {
  const text = place.textContent ?? '';
  return text.length < 60 && announcesReferences(text);
}

/** Whether a heading's words announce a reference list; numbers and remarks in brackets aside. */
export const announcesReferences = (words: string): boolean =>
  HEADING.test(words.replace(/[[(].*|(?<![\s:：.])[\s:：.]+$/g, '').trim());

/** Entries among what follows a heading, or the element around it, up to the next heading. */
function entriesAfter(heading: Element): number {
  for (let at: Element | null = heading, up = 0; at !== null && up < 4; at = at.parentElement, up++) {
    let count = 0;
    for (let next = at.nextElementSibling; next !== null && !isHeading(next); next = next.nextElementSibling)
      count += entriesIn(next);
    if (count > 0) return count;
  }
  return 0;
}

/** Entries in the tab that a link opens. */
function entriesOpened(link: Element): number {
  const opened = link.ownerDocument.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  return opened ? entriesIn(opened) : 0;
}

const isHeading = (element: Element): boolean =>
  /^H\d/i.test(element.tagName) || element.querySelector('h1,h2,h3') !== null || announces(element);

/** List items, else rows, definitions or paragraphs, else the children or the lines of the element itself. */
function entriesIn(element: Element): number {
  const items = [...element.querySelectorAll('li')].filter(
    (li) => !li.parentElement?.closest('li') && lengthOf(li) >= 15,
  );
  if (items[0] !== undefined) return items.length > 1 || isEntry(items[0].textContent) ? items.length : 0;
  for (const parts of ['tr', 'dd', 'p', ':scope>*']) {
    const count = [...element.querySelectorAll(parts)].filter((part) => isEntry(part.textContent)).length;
    if (count > 1) return count;
  }
  return linesIn(element);
}

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;
const isEntry = (text: string | null): boolean =>
  text !== null && text.trim().length >= 30 && ENTRY.test(text);

/** Entries parted by line breaks inside one element, or the element itself. */
function linesIn(element: Element): number {
  const lines = [''];
  for (const node of element.childNodes) {
    if (node.nodeName === 'BR') lines.push('');
    else lines[lines.length - 1] += node.textContent ?? '';
  }
  return lines.filter(isEntry).length;
}
