import { type LargestText, largestText } from './largest-text';
import { textAround } from './text-around';

/** What the signals are taken from, gathered once a page. All lengths are in characters. */
export interface PageSigns extends LargestText {
  document: Document;
  /** Address of the page as it names it itself, in lower case: host and path, or the path alone. */
  address: string;
  /** The first h1, else the title of the document. */
  title: string;
  /** The text beside the title, where the date of an article stands. */
  beside: string;
  /** Text of all links, estimated from some of them. */
  linked: number;
  /** Types that the structured data names. */
  types: string;
}

/** So many links tell how long a page's links are. */
const MOST_LINKS = 40;

/** Looks the page over once: paragraphs, links, title, address, structured data. No layout is asked for. */
export function pageSigns(document: Document): PageSigns {
  const heading = document.getElementsByTagName('h1')[0];
  return {
    document,
    address: addressOf(document),
    title: (heading?.textContent ?? document.title).trim(),
    beside: heading === undefined ? '' : textAround(heading),
    ...largestText(document),
    linked: linkedText(document),
    types: typesOf(document),
  };
}

function addressOf(document: Document): string {
  const { head } = document;
  const named =
    head?.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    head?.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    document.URL;
  return named.replace(/^\w+:\/\/(?:www\.)?|[?#].*/g, '').toLowerCase();
}

function linkedText(document: Document): number {
  const links = document.getElementsByTagName('a');
  const step = Math.ceil(links.length / MOST_LINKS);
  let length = 0;
  for (let i = 0; i < links.length; i += step) length += Math.min(200, links[i]?.textContent?.length ?? 0);
  return length * step;
}

function typesOf(document: Document): string {
  const data = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(data, ({ textContent }) => textContent?.match(/"@type"\s*:\s*\[?\s*"\w+/g) ?? '').join();
}
