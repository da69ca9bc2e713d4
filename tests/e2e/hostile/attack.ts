/** What must hold of the panel on a hostile page, beside what holds on all: nothing runs, links are safe, no task is long. */
export interface Held {
  /** The article's title as the panel shows it. */
  title?: string;
  /** How many references the panel shows. */
  references?: number;
  /** What the panel says of itself or of the page, in its own words. */
  says?: readonly string[];
  /** What stands nowhere in the panel. */
  never?: RegExp;
}

/** A page that means ill, made when it is asked for. */
export interface Attack {
  /** What the page does, in a few words. */
  what: string;
  html: () => string;
  held: Held;
}

export const TITLE = 'Walking after supper and how people sleep';

/** Runs where a page's words are taken for more than words. */
export const HACK = 'globalThis.hacked = 1';

const PROSE =
  'Walking after supper helps many people to sleep and to digest, as some studies of some years found. A walk of half an hour was enough for most of them, and it did them good on days of rain as well [1]. '.repeat(
    2,
  );

export const paragraphs = (count: number): string => `<p>${PROSE}</p>\n`.repeat(count);

/** A reference of invented authors. */
export const reference = (index: number, more = ''): string =>
  `Lv C, Chen Y. Walking after supper, part ${index}. Journal of Examples. 2020;12(3):${index}-${index + 9}. doi:10.5555/walk.${index}${more}`;

export const list = (entries: readonly string[]): string =>
  `<h2>References</h2>\n<ol>${entries.map((entry) => `<li>${entry}</li>`).join('\n')}</ol>`;

export const THREE = [1, 2, 3].map((index) => reference(index));

/** An ordinary article with three references; `head`, `before` and `after` bring the attack in. */
export const article = ({
  title = TITLE,
  head = '',
  before = '',
  after = '',
  entries = THREE,
}: {
  title?: string;
  head?: string;
  before?: string;
  after?: string;
  entries?: readonly string[];
} = {}): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${head}</head>
<body>${before}<article><h1>${title}</h1>${paragraphs(6)}${list(entries)}</article>${after}</body></html>`;

export const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

export const script = (text: string): string => `<script>${text}</script>`;
