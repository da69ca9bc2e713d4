import { type LargestText, largestText } from './largest-text';
import { textAround } from './text-around';

/**
 * What the signals are taken from, each looked up when it is first asked for and then kept. All lengths are in characters.
 * No layout is asked for.
 */
export class PageSigns {
  readonly document: Document;
  readonly #heading: Element | null;
  #address: string | undefined;
  #types: string | undefined;
  #text: LargestText | undefined;

  constructor(document: Document) {
    this.document = document;
    this.#heading = document.querySelector('h1');
  }
  /** Address of the page as it names it itself, in lower case: host and path, or the path alone. */
  get address(): string {
    this.#address ??= addressOf(this.document);
    return this.#address;
  }
  /** The first h1, else the title of the document. */
  get title(): string {
    return (this.#heading?.textContent ?? this.document.title).trim();
  }
  /** The text beside the title, where the date of an article stands. */
  get beside(): string {
    return this.#heading === null ? '' : textAround(this.#heading);
  }
  /** Types that the structured data of the head names; to look for more below would cost a walk through the page. */
  get types(): string {
    this.#types ??= typesOf(this.document);
    return this.#types;
  }
  get text(): LargestText {
    this.#text ??= largestText(this.document);
    return this.#text;
  }
  /** Text of all links, estimated from some of them. */
  get linked(): number {
    return linkedText(this.document);
  }
}

/** So many links tell how long a page's links are. */
const MOST_LINKS = 20;

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
  const data = document.head?.querySelectorAll('script[type="application/ld+json"]') ?? [];
  return Array.from(
    data,
    ({ textContent }) => textContent?.match(/"@type"\s*:\s*(?:\[\s*)?"\w+/g) ?? '',
  ).join();
}
