import { largestText } from './largest-text';
import { textBehind } from './text-behind';

/**
 * What tells an article from other pages, each between 0 and 1, in the order and in the rounds in which `signsOf` yields them:
 * what is found at once comes first, what the browser has to go through the whole page for comes last.
 */
export const SIGNS = [
  [
    'frontPage',
    'listAddress',
    'articleAddress',
    'slug',
    'tellingTitle',
    'markedTitle',
    'ogArticle',
    'namedAuthor',
  ],
  // Shops and forums have many texts of a size.
  ['scattered', 'talk', 'post'],
  // Home pages and lists are mostly links.
  ['linked', 'oneArticle', 'buttons', 'dateByTitle'],
] as const;

/** Of the address: a site's front page, a list or a shop, an article, and "/how-to-walk-after-supper/". */
const ADDRESS = [
  /^[^/:]+\/?$/,
  /(^|\/)([tdcp]|(categor|tag|search|shop|store|product|service|listing|topic|forum|thread|about|page)\w*)([./]|$)/,
  /(^|\/)(arti[ck]|blog|news|stor[iy]|post|guide|feature|opinion|berita)\w*[./]/,
  /(-[^-/]+){3}/,
];
/** Of the title: articles ask, count and tell; products and places are named, and "The Evening Post" is a name, too. */
const TITLE = [
  /^(how|wh(at|y|en|o|ich)|an?|my|your|is|are|do|best|top|cara|apa|mengapa|bagaimana|wie|warum|comment|pourquoi|cómo|\d+|the \S+ \S+ \S+) /i,
  /[?!:]/,
];
/** In the head. */
const HEAD = ['[property="og:type"][content^=article i]', '[name=author]'];
/** A day in numbers, or a year. */
const DATE = /\d[./-]\d{1,2}[./-]\d|\b(19|20)\d\d\b/;
/** Of the names of the elements around the text. */
const AROUND = [/thread|message|forum|answer|question|discuss|topic/, /post|entry|story|article/];
/** So many links tell how long a page's links are; no link counts for more than so many characters. */
const SOME_LINKS = 3;
const LONG_LINK = 200;
/** A longer address says no more. */
const LONG_ADDRESS = 400;

/** The signs of a page, round by round. The page is not changed and no layout is asked for. */
export function* signsOf(document: Document): Generator<number[], void> {
  const { head } = document;
  const heading = document.querySelector('h1');
  const title = (heading?.textContent ?? document.title).trim();
  yield [
    ...found(ADDRESS, addressOf(document)),
    ...found(TITLE, title),
    ...HEAD.map((selector) => Number(!!head?.querySelector(selector))),
  ];
  const { largest, second, around } = largestText(document);
  yield [second / (largest + 1), ...found(AROUND, around)];
  const count = (name: string) => document.getElementsByTagName(name).length;
  yield [
    1 - largest / (linkedText(document) + largest + 500),
    Number(count('article') === 1),
    Math.min(1, Math.log1p(count('button')) / 4),
    ...found([DATE], heading ? textBehind(heading) : ''),
  ];
}

const found = (patterns: readonly RegExp[], text: string): number[] =>
  patterns.map((pattern) => Number(pattern.test(text)));

/** Address of the page as it names it itself, in lower case: host and path, or the path alone. */
const addressOf = ({ head, URL }: Document): string =>
  (head?.querySelector('link[rel=canonical]')?.getAttribute('href') ?? URL)
    .slice(0, LONG_ADDRESS)
    .replace(/^\w+:\/\/(www\.)?|[?#].*/g, '')
    .toLowerCase();

/** Characters of all links, estimated from some of them. */
function linkedText(document: Document): number {
  const links = document.getElementsByTagName('a');
  const step = Math.ceil(links.length / SOME_LINKS);
  let length = 0;
  for (let i = 0; i < links.length; i += step)
    length += Math.min(LONG_LINK, links[i]?.textContent.length ?? 0);
  return length * step;
}
