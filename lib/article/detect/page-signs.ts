/** What the signals are taken from, gathered once a page. All lengths are in characters. */
export interface PageSigns {
  document: Document;
  /** Address of the page as it names it itself, in lower case: host and path, or the path alone. */
  address: string;
  /** The first h1, else the title of the document. */
  title: string;
  /** The text beside the title, where the date of an article stands. */
  beside: string;
  /** Text in blocks that belong together, the largest such text, and the second largest. */
  largest: number;
  second: number;
  /** Text of all links, estimated from some of them. */
  linked: number;
  /** Names, classes and ids of the elements around the largest text. */
  around: string;
  /** Types that the structured data names. */
  types: string;
  /** What the page says of itself: a line "name=content" for each of its <meta>. */
  meta: string;
}

/** A paragraph shorter than this is a label or a teaser. */
const LONG = 80;
/** A page with less text in paragraphs may have it between line breaks. */
const LITTLE = 1000;
/** No page needs more to be judged; it bounds the work on endless ones. */
const MOST = 200;
const MOST_LINKS = 60;
const OUTSIDE = 'footer,nav,aside,[hidden],[class*=comment]';

/** Looks the page over once: paragraphs, links, title, address, structured data. No layout is asked for. */
export function pageSigns(document: Document): PageSigns {
  const heading = document.getElementsByTagName('h1')[0];
  const title = (heading?.textContent ?? document.title).trim();
  return {
    document,
    address: addressOf(document),
    title,
    beside: textBeside(heading, title),
    ...largestText(document),
    linked: linkedText(document),
    types: Array.from(
      document.querySelectorAll('script[type="application/ld+json"]'),
      (script) => script.textContent?.match(/"@type"\s*:\s*\[?\s*"\w+/g) ?? '',
    ).join(),
    meta: Array.from(
      document.querySelectorAll('meta'),
      (meta) =>
        `${meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? meta.name}=${meta.content}`,
    ).join('\n'),
  };
}

function addressOf(document: Document): string {
  const named =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    document.URL;
  return named.replace(/^\w+:\/\/(?:www\.)?|[?#].*/g, '').toLowerCase();
}

/** Up to 300 characters of the nearest element that says more than the title. */
function textBeside(heading: Element | undefined, title: string): string {
  let text = '';
  for (let at = heading?.parentElement, up = 0; at && up < 4; at = at.parentElement, up++) {
    text = (at.textContent ?? '').trim().slice(0, 3000).replace(/\s+/g, ' ');
    if (text.length > title.length + 15) break;
  }
  return text.replace(title.replace(/\s+/g, ' '), '').slice(0, 300);
}

/** Paragraphs are summed by their grandparents, for many editors wrap each in an element of its own. */
function largestText(document: Document): Pick<PageSigns, 'largest' | 'second' | 'around'> {
  const sums = new Map<Element, number>();
  const inside = new Map<Element, boolean>();
  let all = 0;
  const add = (block: Element, home: Element | null) => {
    const length = block.textContent?.length ?? 0;
    const parent = block.parentElement;
    if (length < LONG || parent === null || home === null) return;
    if (!inside.has(parent)) inside.set(parent, parent.closest(OUTSIDE) === null);
    if (!inside.get(parent)) return;
    sums.set(home, (sums.get(home) ?? 0) + length);
    all += length;
  };
  for (const p of first(document.querySelectorAll('p'))) add(p, p.parentElement?.parentElement ?? null);
  if (all < LITTLE) {
    const breaks = first(document.querySelectorAll('div>br,td>br'));
    for (const block of new Set(breaks.map((br) => br.parentElement as Element)))
      add(block, block.parentElement);
  }
  const [most, next] = [...sums].sort((a, b) => b[1] - a[1]);
  return { largest: most?.[1] ?? 0, second: next?.[1] ?? 0, around: namesAround(most?.[0] ?? null) };
}

const first = (list: NodeListOf<Element>): Element[] => Array.prototype.slice.call(list, 0, MOST);

function namesAround(element: Element | null): string {
  let names = '';
  for (let at = element; at !== null; at = at.parentElement)
    names += ` ${at.localName} ${at.id} ${at.getAttribute('class')}`;
  return names.toLowerCase();
}

function linkedText(document: Document): number {
  const links = document.querySelectorAll('a');
  const step = Math.ceil(links.length / MOST_LINKS);
  let length = 0;
  for (let i = 0; i < links.length; i += step) length += Math.min(200, links[i]?.textContent?.length ?? 0);
  return length * step;
}
