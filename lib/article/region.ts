import { remember } from './remember';
import { wordTable } from './word-table';

/** Parts of a page that are told by tag, role or class. */
export type Region =
  | 'navigation'
  | 'banner'
  | 'footer'
  | 'aside'
  | 'form'
  | 'comments'
  | 'related'
  | 'share'
  | 'notice'
  | 'byline'
  | 'caption'
  | 'control';

const BY_TAG = wordTable<Region>({
  nav: 'navigation',
  menu: 'navigation',
  aside: 'aside',
  footer: 'footer',
  form: 'form',
  figcaption: 'caption',
  button: 'control',
  address: 'byline',
});

const BY_ROLE = wordTable<Region>({
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  form: 'form',
  dialog: 'notice',
  alertdialog: 'notice',
  button: 'control',
});

/** First match wins. Words of class names and ids, as themes and content systems write them. */
const BY_NAME: readonly (readonly [RegExp, Region])[] = [
  [/\b(comments?|disqus|respond|replies|commentlist|livefyre|fb-comments|komentar)\b/, 'comments'],
  [
    /\b(related|recommend(ed|ation|ations)?|read-?(more|also|next)|more-?(stories|posts|articles|from|news|like)|also-?(like|read)|you-?may|popular|trending|most-?(read|viewed|popular)|latest-?(posts|news|articles)|recent-?(posts|articles)|outbrain|taboola|zergnet|teasers?|up-?next|next-?prev|post-?nav(igation)?|prev-?next|pagination|pager|baca-?juga|suggest(ed|ions)?|promo(ted|tion)?s?|cross-?sell|upsell|carousel|similar)\b/,
    'related',
  ],
  [
    /\b(share|sharing|sharedaddy|social|socials|addthis|addtoany|a2a|sns|follow-?us|sosmed|shares?-?bar|like-?button)\b/,
    'share',
  ],
  [
    /\b(cookies?|consent|gdpr|banner-?ad|ads?|advert(s|isement|ising|isements)?|adsbygoogle|sponsor(ed)?|newsletter|subscribe|subscription|signup|sign-?up|modal|popup|pop-?up|overlay|paywall|alert|promo-?box|cta|toast|skip-?link|print-?only|hatnote|dablink|ambox|screen-?reader-?text|sr-?only|visually-?hidden|disclaimer|donat(e|ion)s?)\b/,
    'notice',
  ],
  [
    /\b(nav|navbar|navigation|menu|breadcrumbs?|toc|table-?of-?contents|tags?|tag-?list|tagcloud|categor(y|ies)|topics?|skip|toolbar|tabs?-?nav|site-?header|masthead|topbar|top-?bar|sitemap|jump-?links?)\b/,
    'navigation',
  ],
  [/\b(footer|site-?footer|page-?footer|colophon|copyright|legal|site-?info|bottom)\b/, 'footer'],
  [
    /\b(sidebar|side-?bar|aside|widget|widgets|rail|right-?col|left-?col|infobox|author-?(box|bio|info|card)|about-?(the-?)?author|bio)\b/,
    'aside',
  ],
  [
    /\b(byline|author|authors|dateline|post-?meta|entry-?meta|article-?meta|meta|posted-?on|timestamp|publish(ed)?-?(date|on)|date|read(ing)?-?time|credits?)\b/,
    'byline',
  ],
  [/\b(caption|wp-caption-text|figcaption|photo-?credit|image-?credit|media-?caption)\b/, 'caption'],
];

/**
 * The part of the page that an element begins by its own tag, role or name; null where it tells nothing.
 * A `header` or `footer` of an article or section is judged by its content alone.
 */
export function regionOf(element: Element, tag: string): Region | null {
  const role = element.getAttribute('role');
  if (role !== null && BY_ROLE[role] !== undefined) return BY_ROLE[role];
  if (BY_TAG[tag] !== undefined) return BY_TAG[tag];
  const name = namesOf(element);
  return name === '' ? null : regionNamed(name);
}

const regionNamed = remember(
  (name): Region | null => BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null,
);

/** The same of an element without attributes. */
export const regionOfTag = (tag: string): Region | null => BY_TAG[tag] ?? null;

/**
 * Class and id in lower case, camelCase and underscores parted by hyphens: `relatedPosts related_posts` → `related-posts
 * related-posts`. Classes that only set a style ("u-margin-bottom", "md:mt-4") say nothing of what an element is.
 */
export function namesOf(element: Element): string {
  const raw = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return raw.length < 2 || raw.length > 400 ? '' : hyphenated(raw);
}

const STYLING =
  /(?<!\S)(?:[^\s:[]*[:[]\S*|(?:u|is|has|margin|padding|border|rounded|text|font|bg|flex|grid|gap|justify|items|align)-\S*|-?(?:[mp][trblxyse]?|top|bottom|left|right|w|h|z)-(?:\d|auto|px)\S*)(?!\S)/g;

const hyphenated = remember((raw) =>
  raw
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+/g, '-')
    .replace(STYLING, ''),
);
