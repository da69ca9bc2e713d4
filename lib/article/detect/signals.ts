import { LITTLE } from './largest-text';
import type { PageSigns } from './page-signs';

const flag = (is: boolean): number => (is ? 1 : 0);
const lastPart = (address: string): string => address.replace(/\/$/, '').split('/').at(-1) ?? '';

/**
 * What tells an article from other pages, each between 0 and 1, in the order in which the sum is known soonest: the later ones are
 * not asked for where the earlier ones have told, and fewest pages need those that read much.
 */
export const SIGNALS = {
  listAddress: ({ address }) =>
    flag(
      /^[^/:]+\/?$|(^|\/)(categor(y|ies)|tags?|collections?|search|shop|store|products?|services?|solutions?|listings?|topics?|forums?|community|discuss\w*|threads?|[tdcp]|about|pages?)([./]|$)/.test(
        address,
      ),
    ),
  articleAddress: ({ address }) =>
    flag(
      /(^|\/)(article|blog|news|stor(y|ies)|post|artikel|berita|actualite|noticia|wiki|entry|guide|magazine|feature|opinion|archive)s?[./]/.test(
        address,
      ),
    ),
  /** "/how-to-walk-after-supper/" */
  slug: ({ address }) => flag(/(-[^-]+){3}/.test(lastPart(address.replace(/^[^/]*/, '')))),
  ogArticle: ({ document }) =>
    flag(document.head?.querySelector('[property="og:type"][content^=article i]') != null),
  little: ({ text }) => flag(text.largest < LITTLE),
  /** Shops and forums have many texts of a size. */
  scattered: ({ text }) => text.second / (text.largest + 1),
  talk: ({ text }) =>
    flag(/comment|thread|message|reply|forum|answer|question|discussion|topic/.test(text.around)),
  /** Home pages and lists are mostly links. */
  linked: ({ linked, text }) => 1 - text.largest / (linked + text.largest + 500),
  buttons: ({ document }) => Math.min(1, Math.log1p(document.getElementsByTagName('button').length) / 4),
  raised: ({ document }) => flag(document.querySelector('sup') !== null),
  oneArticle: ({ document }) => flag(document.getElementsByTagName('article').length === 1),
  /** Articles ask, count and tell; products and places are named, and "The Evening Post" is a name, too. */
  tellingTitle: ({ title }) =>
    flag(
      /^(how|what|why|when|who|which|an?|my|your|our|we|i|is|are|can|should|do|does|best|top|in|on|from|more|cara|apa|mengapa|bagaimana|wie|warum|comment|pourquoi|cómo|por qué|\d+|the \S+ \S+ \S+) /i.test(
        title,
      ),
    ),
  markedTitle: ({ title }) => flag(/[?!:]/.test(title)),
  /** A day in numbers, or a year. */
  dateByTitle: ({ behind }) => flag(/\d[./-]\d{1,2}[./-]\d|\b(19|20)\d\d\b/.test(behind)),
} satisfies Record<string, (signs: PageSigns) => number>;

export type SignalName = keyof typeof SIGNALS;
