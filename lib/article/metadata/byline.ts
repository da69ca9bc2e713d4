import type { PageBlock } from '../page-block';
import { namesOf } from '../region';
import { type LinkedNode, textOf } from './json-ld';
import { type MetaTags, meta, metas } from './meta-tags';
import type { MetadataSource } from './metadata';

/** "By", "Oleh", "Von" … before a name. */
const BY =
  /^(?:(?:written|reviewed|posted|published|words|story|text|ditulis|penulis|ditinjau|author|autor|auteur|autore|redaktur|reporter)\s?)?(?:by|oleh|von|par|por|di|door|af|av|yazan|автор|作者|文|:)?\s?:?\s+(?=\p{Lu}|\p{Lo})/iu;
/** Few and plain, for every element of the page is held against them; which of those count is said by `PLACES`. */
const CANDIDATES =
  '[rel~=author],[itemprop~=author],[class*=author],[class*=Author],[class*=yline],[class*=by-line]';
const INSIDE = 'a,[itemprop~=name]';
const PLACES =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline a, .author-name, .author a, .byline, .by-line, .post-author, .entry-author, .article-author, .article__author, .author, [class*="byline" i], [class*="author-name" i], [class*="authorName" i]';
const LONGEST = 120;

/** Who wrote it: the structured data, the meta tags, or the line that the page marks as a byline; several names joined by ", ". */
export function readByline(source: MetadataSource): string | null {
  const { document, tags, node, nodes, lines } = source;
  return (
    named(node?.['author'], nodes) ??
    scholarly(tags) ??
    clean(meta(tags, ...NAMES)) ??
    saidBy(lines) ??
    printed(document) ??
    markedLine(lines)
  );
}

const NAMES = ['author', 'article:author_name', 'dc.creator', 'sailthru.author', 'parsely-author', 'byl'];

/** Journals name each author in a tag of its own, family name first or last (Google Scholar's inclusion guidelines). */
function scholarly(tags: MetaTags): string | null {
  const names = metas(tags, 'citation_author').map((name) => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1'));
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

const SAYS_BY =
  /^(?:(?:(?:written|posted|published|words|story|text|ditulis|article)\s+)?(?:by|oleh)|penulis|author|von|par|por|di|door|autor)(?:\s*:\s*|\s+)/iu;
/** "ByJane Doe", as the text of two elements without a blank between them reads; not the beginning of "Disclosure". */
const GLUED_BY = /^(?:\p{L}+ )?(?:[Bb]y|[Oo]leh|Von|Par|Por)(?=\p{Lu})/u;
/** What follows a name in such a line: a date, a number, a separator. */
const AFTER_NAME =
  /(?<!\s)\s*(?:[|•·–—・]|\s[-/]\s|\d|,?\s(?:on|in|at|updated|published|reviewed)\s|,?\s?\p{L}{3,9}\.? \d{1,2}\b)/iu;

const BEGINS_NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]/u;

/** "By Jane Doe, March 4, 2024" below the title. */
function saidBy(lines: readonly PageBlock[]): string | null {
  for (const { text } of lines) {
    const rest = text.replace(GLUED_BY, '').replace(SAYS_BY, '');
    if (rest === text) continue;
    const name = clean((rest.split(AFTER_NAME, 1)[0] ?? '').replace(/(?<![\s,;])[\s,;]+$/, ''));
    if (name !== null && BEGINS_NAME.test(name) && !/[.!?]$/.test(name)) return name;
  }
  return null;
}

/** A name of two to five capital words ("McDonald" is two), and nothing else, in an element that is called after its author. */
const IS_NAME = /^(?=.\P{Lu}*\p{Lu})\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,4}\s?$/u;
const AUTHOR = /\b(?:author|byline|by-line|writer|contributor)s?\b/;

function markedLine(lines: readonly PageBlock[]): string | null {
  const marked = lines.find(
    ({ text, element }) =>
      IS_NAME.test(text) &&
      (AUTHOR.test(namesOf(element)) ||
        (element.parentElement !== null && AUTHOR.test(namesOf(element.parentElement)))),
  );
  return marked?.text ?? null;
}

/** The longest lists of authors in structured data, which not all data's lists of authors are. */
const MOST_NAMES = 200;

function named(value: unknown, nodes: readonly LinkedNode[]): string | null {
  const list = (Array.isArray(value) ? value : [value]).slice(0, MOST_NAMES);
  const names = list.map((one) => clean(textOf(referred(one, nodes)))).filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

/** `{"@id": …}` points to another node of the page. */
function referred(value: unknown, nodes: readonly LinkedNode[]): unknown {
  if (typeof value !== 'object' || value === null || 'name' in value || !('@id' in value)) return value;
  return nodes.find((node) => node['@id'] === value['@id']) ?? null;
}

function printed(document: Document): string | null {
  const candidates = [...document.querySelectorAll(CANDIDATES)];
  for (const element of candidates.flatMap((one) => [one, ...one.querySelectorAll(INSIDE)])) {
    const name = clean(element.textContent);
    if (
      name !== null &&
      name.length < 60 &&
      element.matches(PLACES) &&
      !element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]')
    )
      return name;
  }
  return null;
}

function clean(raw: string | null | undefined): string | null {
  const text = raw?.replace(/\s+/g, ' ').trim().replace(BY, '').trim() ?? '';
  if (
    text === '' ||
    text.length > LONGEST ||
    /^https?:|@|\b(?:19|20)\d{2}\b|^(?:by|author|admin|administrator|editor|webmaster|user|guest|unknown|null)\W*$/i.test(
      text,
    )
  )
    return null;
  return text;
}
