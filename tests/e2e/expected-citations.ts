import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reference } from '../../lib/article/schema';
import { createCitationDesk } from '../../lib/citation/desk';
import { INSTALLED_CSL } from '../../lib/citation/installed-csl';
import { citedList } from '../../lib/panel/cite-list';
import { readArticle } from '../../lib/read-article';
import { pageFixture } from '../pages/expected';
import { savedPages } from './stand-in/saved-pages';

/** A page whose citations are compared with those made under Node, without any browser. */
export interface CitedPage {
  /** By which the page server knows it. */
  name: string;
  expected: () => Promise<ExpectedCitations>;
}

/** What a reader has in the clipboard after a click, as plain text. */
export interface ExpectedCitations {
  title: string;
  count: number;
  /** The number of a reference of which enough was understood, and its citations. */
  number: number;
  one: string;
  inText: string;
  list: string;
  bibtex: string;
}

/** In which the citations of a page are compared. */
export const LIST_STYLE = { id: 'apa', label: 'APA 7' };
export const ONE_STYLE = { id: 'vancouver', label: 'Vancouver (NLM)' };

/** The two example articles and ten saved pages, or only the first where these are absent. */
export function citedPages(): CitedPage[] {
  const examples = ['secretome-asma', 'intermittent-fasting'];
  return [
    ...examples.map((name) => ({ name, html: () => pageFixture(name).html })),
    ...savedPages().map(({ name, html }) => ({ name: `saved-${name}`, html })),
  ].map(({ name, html }) => ({ name, expected: () => citationsOf(html()) }));
}

const desk = createCitationDesk(INSTALLED_CSL);
const locale = 'en-US';

async function citationsOf(html: string): Promise<ExpectedCitations> {
  const { title, references } = read(html);
  const list = citedList(references, () => null);
  // The last but one: it is neither the easiest nor the tail of the page.
  const understood = references.filter((_, index) => list.printed[index] === null);
  const reference = understood.at(-2) ?? understood[0];
  if (reference === undefined) throw new Error(`no reference of “${title}” was understood`);
  const items = [reference.item ?? {}];
  const { number } = reference;
  return {
    title: title ?? '',
    count: references.length,
    number,
    one: await text({ kind: 'cite', style: ONE_STYLE.id, items }),
    inText: await text({ kind: 'in-text', style: LIST_STYLE.id, items, number }),
    list: await text({ kind: 'cite-all', style: LIST_STYLE.id, ...list }),
    bibtex: await text({ kind: 'cite-all', style: 'bibtex', items: list.items }),
  };
}

async function text(request: Omit<Parameters<typeof desk>[0], 'locale'>): Promise<string> {
  const outcome = await desk({ ...request, locale });
  if (outcome.status !== 'formatted') throw new Error(`${request.style}: ${JSON.stringify(outcome)}`);
  return outcome.text;
}

function read(html: string): { title: string | null; references: readonly Reference[] } {
  const options = { url: 'http://127.0.0.1/', virtualConsole: new VirtualConsole() };
  // Styles are of no use here, and slow to read.
  const { window } = new JSDOM(html.replace(/<style[\s>].*?<\/style>/gis, ''), options);
  try {
    return readArticle(window.document);
  } finally {
    window.close();
  }
}
