import type { PageSigns } from './page-signs';

const flag = (is: boolean): number => (is ? 1 : 0);
const has = ({ document }: PageSigns, selector: string): number =>
  flag(document.querySelector(selector) !== null);
const count = ({ document }: PageSigns, name: string): number => document.getElementsByTagName(name).length;
/** What tells an article from other pages, each cheap to look up and between 0 and about 1. */
export const SIGNALS = {
  /** Home pages and lists are mostly links; shops and forums have many texts of a size. */
  linked: ({ linked, largest }) => 1 - largest / (linked + largest + 500),
  scattered: ({ largest, second }) => second / (largest + 1),
  little: ({ largest }) => flag(largest < 900),
  listAddress: ({ address }) =>
    flag(
      /^[^/:]+\/?$|^(forums?|community|discuss\w*|shop|store)\.|\/(categor(y|ies)|tags?|collections?|search|shop|store|products?|services?|solutions?|about|listings?|topics?|forums?|t|d|c|p|pages?)(\/|$)|\/(show)?thread/.test(
        address,
      ),
    ),
  articleAddress: ({ address }) =>
    flag(
      /^(blog|news)\.|\/(articles?|blogs?|news|story|stories|posts?|artikel|berita|actualites?|noticias|wiki|entry|guides?|magazine|features?|opinion|archives?)\//.test(
        address,
      ),
    ),
  numberedAddress: ({ address }) => flag(/\d{4}[^/]*\/?$/.test(address)),
  ogArticle: ({ meta }) => flag(/^og:type=article/im.test(meta)),
  published: ({ meta }) =>
    flag(/^(article:published_time|datePublished|date|pubdate|citation_\w+)=/im.test(meta)),
  articleMeta: ({ meta }) => flag(/^article:/m.test(meta)),
  typedArticle: ({ types }) => flag(/Article|BlogPosting|"Report|MedicalWebPage/.test(types)),
  typedPage: ({ types }) =>
    flag(/Product|ItemList|Collection|SearchResults|Service|LocalBusiness|Offer|Event$/.test(types)),
  datedTitle: ({ beside }) => flag(/\b(19|20)\d\d\b/.test(beside)),
  /** Articles ask, count and tell; products and places are named, and "The Evening Post" is a name, too. */
  tellingTitle: ({ title }) =>
    flag(
      /^((how|what|why|when|who|which|an?|my|your|our|we|i|is|are|can|should|do|does|best|top|in|on|from|more|cara|apa|mengapa|bagaimana|wie|warum|comment|pourquoi|cómo|por qué|\d+)\b|the(\s\S+){4})/i.test(
        title,
      ),
    ),
  markedTitle: ({ title }) => flag(/[?!:]/.test(title)),
  buttons: (signs) => Math.log1p(count(signs, 'button')) / 4,
  figures: (signs) => flag(count(signs, 'figure') > 0),
  raised: (signs) => flag(count(signs, 'sup') > 0),
  oneArticle: (signs) => flag(count(signs, 'article') === 1),
  /** Forums and lists name the author of each post in the markup; most articles do so elsewhere. */
  author: (signs) => flag(has(signs, 'a[rel~=author]') + has(signs, '[itemprop=author]') > 0),
  talk: ({ around }) =>
    flag(/comment|thread|message|reply|forum|answer|question|discussion|topic/.test(around)),
  post: ({ document }) => flag(/single-post|blog|article/.test(document.body?.className ?? '')),
} satisfies Record<string, (signs: PageSigns) => number>;

export type SignalName = keyof typeof SIGNALS;
