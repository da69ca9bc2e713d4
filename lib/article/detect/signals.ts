import { LITTLE } from './largest-text';
import type { PageSigns } from './page-signs';

const flag = (is: boolean): number => (is ? 1 : 0);
const lastPart = (address: string): string => address.replace(/\/$/, '').split('/').at(-1) ?? '';
const inHead = ({ document }: PageSigns, selector: string): number =>
  flag((document.head?.querySelector(selector) ?? null) !== null);
const count = ({ document }: PageSigns, name: string): number => document.getElementsByTagName(name).length;
/**
 * What tells an article from other pages, each between 0 and 1, in the order in which the sum is known soonest: the later ones are
 * not asked for where the earlier ones have told, and fewest pages need those that read much.
 */
export const SIGNALS = {
  listAddress: ({ address }) =>
    flag(
      /^[^/:]+\/?$|^(forums?|community|discuss\w*|shop|store)\.|\/(categor(y|ies)|tags?|collections?|search|shop|store|products?|services?|solutions?|listings?|topics?|forums?|t|d|c|p)(\/|$)|\/(about|pages?)\/?$|\/(show)?thread/.test(
        address,
      ),
    ),
  articleAddress: ({ address }) =>
    flag(
      /^(blog|news)\.|\/(articles?|blogs?|news|story|stories|posts?|artikel|berita|actualites?|noticias|wiki|entry|guides?|magazine|features?|opinion|archives?)\//.test(
        address,
      ),
    ),
  numberedAddress: ({ address }) => flag(/\d{4}/.test(lastPart(address))),
  /** "/how-to-walk-after-supper/" */
  slug: ({ address }) => flag(/(-[^-]+){3}/.test(lastPart(address.replace(/^[^/]*/, '')))),
  little: ({ text }) => flag(text.largest < LITTLE),
  /** Shops and forums have many texts of a size. */
  scattered: ({ text }) => text.second / (text.largest + 1),
  talk: ({ text }) =>
    flag(/comment|thread|message|reply|forum|answer|question|discussion|topic/.test(text.around)),
  /** Home pages and lists are mostly links. */
  linked: ({ linked, text }) => 1 - text.largest / (linked + text.largest + 500),
  articleMeta: (signs) => inHead(signs, '[property^="article:"]'),
  raised: (signs) => flag(count(signs, 'sup') > 0),
  ogArticle: (signs) => inHead(signs, '[property="og:type"][content^=article i]'),
  buttons: (signs) => Math.min(1, Math.log1p(count(signs, 'button')) / 4),
  /** Articles ask, count and tell; products and places are named, and "The Evening Post" is a name, too. */
  tellingTitle: ({ title }) =>
    flag(
      /^((how|what|why|when|who|which|an?|my|your|our|we|i|is|are|can|should|do|does|best|top|in|on|from|more|cara|apa|mengapa|bagaimana|wie|warum|comment|pourquoi|cómo|por qué|\d+)\b|the(\s\S+){4})/i.test(
        title,
      ),
    ),
  markedTitle: ({ title }) => flag(/[?!:]/.test(title)),
  oneArticle: (signs) => flag(count(signs, 'article') === 1),
  dateByTitle: ({ beside }) =>
    flag(
      /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}(-\d\d-|\.|年)\d|\p{L}{3,9}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}\.? (de )?\p{L}{3,10}\.?,? (de )?\d{4}\b/u.test(
        beside,
      ),
    ),
  typedArticle: ({ types }) => flag(/Article|BlogPosting|"Report|MedicalWebPage/.test(types)),
  typedPage: ({ types }) =>
    flag(/Product|ItemList|Collection|SearchResults|Service|LocalBusiness|Offer|Event$/.test(types)),
} satisfies Record<string, (signs: PageSigns) => number>;

export type SignalName = keyof typeof SIGNALS;
