import { type LargestText, largestText } from './largest-text';
import { textBehind } from './text-behind';

/**
 * What the signals are taken from, each looked up when it is first asked for and then kept. All lengths are in characters.
 * No layout is asked for.
 */
export class PageSigns {
  readonly document: Document;
  #heading: Element | null | undefined;
  #address: string | undefined;
  #text: LargestText | undefined;

  constructor(document: Document) {
    this.document = document;
  }
  /** Address of the page as it names it itself, in lower case: host and path, or the path alone. */
  get address(): string {
    this.#address ??= addressOf(this.document);
    return this.#address;
  }
  get heading(): Element | null {
    if (this.#heading === undefined) this.#heading = this.document.querySelector('h1');
    return this.#heading;
  }
  /** The first h1, else the title of the document. */
  get title(): string {
    return (this.heading?.textContent ?? this.document.title).trim();
  }
  /** The text behind the title, where the date of an article stands. */
  get behind(): string {
    return this.heading === null ? '' : textBehind(this.heading);
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
const MOST_LINKS = 10;

function addressOf({ head, URL }: Document): string {
  const named =
    head?.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    head?.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    URL;
  return named.replace(/^\w+:\/\/(www\.)?|[?#].*/g, '').toLowerCase();
}

function linkedText(document: Document): number {
  const links = document.getElementsByTagName('a');
  const step = Math.ceil(links.length / MOST_LINKS);
  let length = 0;
  for (let i = 0; i < links.length; i += step) length += Math.min(200, links[i]?.textContent.length ?? 0);
  return length * step;
}
