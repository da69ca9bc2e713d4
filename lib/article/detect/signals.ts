/** What the signals are taken from, gathered once a page. All lengths are characters. */
export interface PageSigns {
  document: Document;
  /** Address of the page as it names itself; "" if unknown. */
  path: string;
  /** Text lengths of its longer paragraphs, and by parent. */
  paragraphs: number[];
  largestParent: number;
  links: number;
  linkedText: number;
  /** Types that the structured data names, joined. */
  types: string;
  /** Class names of the page's elements, each element's in brackets of blanks. */
  names: string;
  linkedHeadings: number;
  plainHeadings: number;
}

/** A paragraph shorter than this is a label or a teaser. */
const LONG = 80;
/** No page needs more to be judged; it bounds the work on endless ones. */
const MOST = 400;
const MOST_NAMES = 3000;

/** Looks the page over once: paragraphs, links, address, structured data. No layout is asked for. */
export function pageSigns(document: Document): PageSigns {
  const parents = new Map<Node | null, number>();
  const paragraphs: number[] = [];
  for (const p of first(document.querySelectorAll('p, pre'))) {
    const length = (p.textContent ?? '').trim().length;
    if (length < LONG || p.closest('footer, nav, aside, form, [hidden]') !== null) continue;
    paragraphs.push(length);
    parents.set(p.parentNode, (parents.get(p.parentNode) ?? 0) + length);
  }
  const links = document.querySelectorAll('a[href]');
  let linkedText = 0;
  for (const link of first(links)) linkedText += Math.min(200, (link.textContent ?? '').length);
  return {
    document,
    path: pathOf(document),
    paragraphs,
    largestParent: Math.max(0, ...parents.values()),
    links: links.length,
    linkedText: (linkedText * links.length) / (Math.min(MOST, links.length) || 1),
    types: [...document.querySelectorAll('script[type="application/ld+json"]')]
      .flatMap((script) => (script.textContent ?? '').match(/"@type"\s*:\s*\[?\s*"\w+/g) ?? [])
      .join(),
    names: [...first(document.querySelectorAll('[class]'), MOST_NAMES)]
      .map((element) => element.getAttribute('class'))
      .join(' | ')
      .toLowerCase(),
    ...headings(document),
  };
}

/** Headings that lead to other pages, and those that do not. */
function headings(document: Document): Pick<PageSigns, 'linkedHeadings' | 'plainHeadings'> {
  let linkedHeadings = 0;
  let plainHeadings = 0;
  for (const heading of first(document.querySelectorAll('h2, h3, h4'))) {
    if (heading.closest('a') ?? heading.getElementsByTagName('a')[0]) linkedHeadings += 1;
    else plainHeadings += 1;
  }
  return { linkedHeadings, plainHeadings };
}

function* first(list: NodeListOf<Element>, most = MOST): Generator<Element> {
  for (let i = 0; i < list.length && i < most; i++) yield list[i] as Element;
}

function pathOf(document: Document): string {
  const named =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    document.URL;
  return /^https?:\/\/[^/]+(\/[^?#]*)?/.exec(named)?.[1] ?? /^\/[^?#]*/.exec(named)?.[0] ?? '';
}

const flag = (is: boolean): number => (is ? 1 : 0);
const log = (n: number): number => Math.log1p(n);
const count = (signs: PageSigns, selector: string): number =>
  signs.document.querySelectorAll(selector).length;
const has = (signs: PageSigns, selector: string): number =>
  flag(signs.document.querySelector(selector) !== null);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const named = (signs: PageSigns, pattern: RegExp): number => flag(pattern.test(signs.names));
const namedTimes = (signs: PageSigns, pattern: RegExp): number => signs.names.match(pattern)?.length ?? 0;
const ogType = ({ document }: PageSigns): string =>
  document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
const slug = ({ path }: PageSigns): string => path.replace(/\/$/, '').split('/').pop() ?? '';

/** What tells an article from other pages, each cheap to look up. */
export const SIGNALS = {
  prose: (s) => log(sum(s.paragraphs)) / 10,
  paragraphs: (s) => log(s.paragraphs.length) / 4,
  longParagraphs: (s) => log(s.paragraphs.filter((length) => length > 250).length) / 4,
  fewWords: (s) => flag(sum(s.paragraphs) < 1000),
  manyWords: (s) => flag(sum(s.paragraphs) > 4000),
  together: (s) => s.largestParent / (sum(s.paragraphs) || 1),
  togetherLong: (s) => log(s.largestParent) / 10,
  linkedShare: (s) => s.linkedText / (s.linkedText + sum(s.paragraphs) + 1),
  links: (s) => log(s.links) / 6,
  ogArticle: (s) => flag(ogType(s) === 'article'),
  ogOther: (s) => flag(/^(website|product|profile|object|company|video)/.test(ogType(s))),
  typedArticle: (s) => flag(/Article|BlogPosting|"Report|MedicalWebPage/.test(s.types)),
  typedPage: (s) =>
    flag(/Product|ItemList|CollectionPage|SearchResults|Service|LocalBusiness|Offer|Event"/.test(s.types)),
  typedTalk: (s) => flag(/DiscussionForum|QAPage|Question/.test(s.types)),
  publishedMeta: (s) =>
    has(
      s,
      'meta[property="article:published_time"], meta[itemprop=datePublished], meta[name^="citation_"], meta[name="date" i], meta[name="pubdate" i]',
    ),
  authorMeta: (s) => has(s, 'meta[name=author], meta[property="article:author"]'),
  byline: (s) => flag(has(s, '[rel~=author], [itemprop=author]') === 1 || named(s, /byline|author/) === 1),
  dates: (s) => flag(count(s, 'time') > 0),
  manyDates: (s) => flag(count(s, 'time') > 5),
  oneArticle: (s) => flag(count(s, 'article') === 1),
  manyArticles: (s) => flag(count(s, 'article') > 3),
  articleBody: (s) =>
    flag(
      has(s, '[itemprop=articleBody]') === 1 ||
        named(s, /article-?body|entry-content|post-content|article-content|story-body/) === 1,
    ),
  oneTitle: (s) => flag(count(s, 'h1') === 1),
  linkedHeadings: (s) => log(s.linkedHeadings) / 4,
  plainHeadings: (s) => log(s.plainHeadings) / 4,
  shop: (s) =>
    flag(
      has(s, '[itemprop=price], [name=add-to-cart], meta[property^="product:"]') === 1 ||
        named(s, /add-?to-?cart|product-price|product__price/) === 1,
    ),
  prices: (s) => log(namedTimes(s, /price/g)) / 4,
  forum: (s) => named(s, /thread|forum|phpbb|message-?body|topic-?post|answercell|question/),
  replies: (s) => log(count(s, '[id^=post-], [id^=post_], [id^=comment-], [data-post-id]')) / 4,
  comments: (s) => flag(has(s, '#comments, #respond') === 1 || named(s, /comments/) === 1),
  fields: (s) => log(count(s, 'input:not([type=hidden]), select, textarea')) / 4,
  images: (s) => log(count(s, 'img')) / 5,
  items: (s) => log(count(s, 'li')) / 6,
  pages: (s) => flag(has(s, '[rel=next]') === 1 || named(s, /pagination|pager/) === 1),
  home: (s) => flag(/^\/?(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(s.path) && s.path !== ''),
  depth: (s) => Math.min(5, s.path.split('/').filter((part) => part !== '').length) / 5,
  wordySlug: (s) => Math.min(8, slug(s).split(/[-_]/).length - 1) / 8,
  numberedSlug: (s) => flag(/\d{4,}/.test(slug(s))),
  datedPath: (s) => flag(/\/(?:19|20)\d{2}\/(?:\d{1,2}|[a-z]{3})\//.test(s.path)),
  articlePath: (s) =>
    flag(
      /\/(?:articles?|blog|blogs|news|story|stories|posts?|artikel|berita|actualites?|noticias|wiki|entry|guides?|magazine|features?|opinion|archives?)\//i.test(
        s.path,
      ),
    ),
  listPath: (s) =>
    flag(
      /\/(?:category|categories|tags?|collections?|search|shop|store|products?|topics?|forums?|threads?|t|services?|solutions?|about|listings?|c|p|pages?)(?:\/|$)/i.test(
        s.path,
      ),
    ),
  titleWords: (s) =>
    Math.min(
      16,
      (s.document.querySelector('h1')?.textContent ?? s.document.title).trim().split(/\s+/).length,
    ) / 16,
  titleSentence: (s) => flag(/[?!:]/.test(s.document.querySelector('h1')?.textContent ?? '')),
} satisfies Record<string, (signs: PageSigns) => number>;

export type SignalName = keyof typeof SIGNALS;
