import { type LinkedNode, textOf } from './json-ld';
import { meta } from './meta-tags';
import type { MetadataSource } from './metadata';

/** "By", "Oleh", "Von" … before a name. */
const BY =
  /^(?:(?:written|reviewed|posted|published|words|story|text|ditulis|penulis|ditinjau|author|autor|auteur|autore|redaktur|reporter)\s*)?(?:by|oleh|von|par|por|di|door|af|av|yazan|автор|作者|文|:)?\s*:?\s+(?=\p{Lu}|\p{Lo})/iu;
const PLACES =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline a, .author-name, .author a, .byline, .by-line, .post-author, .entry-author, .article-author, .article__author, .author, [class*="byline" i], [class*="author-name" i], [class*="authorName" i]';
const LONGEST = 120;

/** Who wrote it: the structured data, the meta tags, or the line that the page marks as a byline; several names joined by ", ". */
export function readByline(source: MetadataSource): string | null {
  const { document, node, nodes } = source;
  return (
    named(node?.['author'], nodes) ??
    clean(
      meta(
        document,
        'author',
        'article:author_name',
        'dc.creator',
        'sailthru.author',
        'parsely-author',
        'citation_author',
        'byl',
      ),
    ) ??
    printed(document)
  );
}

function named(value: unknown, nodes: readonly LinkedNode[]): string | null {
  const list = Array.isArray(value) ? value : [value];
  const names = list.map((one) => clean(textOf(referred(one, nodes)))).filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

/** `{"@id": …}` points to another node of the page. */
function referred(value: unknown, nodes: readonly LinkedNode[]): unknown {
  if (typeof value !== 'object' || value === null || 'name' in value || !('@id' in value)) return value;
  return nodes.find((node) => node['@id'] === value['@id']) ?? null;
}

function printed(document: Document): string | null {
  for (const element of document.querySelectorAll(PLACES)) {
    const name = clean(element.textContent);
    if (
      name !== null &&
      name.length < 60 &&
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
    /^https?:|@|^(?:admin|administrator|editor|user|guest|unknown|null)$/i.test(text)
  )
    return null;
  return text;
}
