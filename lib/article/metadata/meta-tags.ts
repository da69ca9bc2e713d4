import { withoutInvisible } from '../invisible';

/** Contents of the page's `<meta>` by lower-case name, property or itemprop, in the page's order; empty ones are left out. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Longer than what any page says of itself in one, in characters. */
const LONGEST = 2000;

/** Attributes that name a tag; the first ones count first. */
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/** Looks the page's tags up once; it is asked for some forty names. */
export function readMetaTags(document: Document): MetaTags {
  const all = [...document.querySelectorAll('meta[content]')];
  const tags = new Map<string, string[]>();
  for (const attribute of NAMING)
    for (const element of all) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      const content = plain(element.getAttribute('content') ?? '');
      if (!name || !content) continue;
      const contents = tags.get(name) ?? [];
      contents.push(content);
      tags.set(name, contents);
    }
  return tags;
}

/** Words that a page says of itself outside its text, as its text is read: on one line, without what prints nothing, and not without an end. */
export const plain = (text: string): string =>
  withoutInvisible(text.slice(0, 10 * LONGEST))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);

/** The content of the first `<meta>` of that name or property that is not empty. */
export function meta(tags: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const content = metas(tags, name)[0];
    if (content !== undefined) return content;
  }
  return null;
}

/** The contents of all `<meta>` of a name that a page repeats, one for each author, in order. */
export const metas = (tags: MetaTags, name: string): readonly string[] => tags.get(name.toLowerCase()) ?? [];
