import { foldWords } from '../fold-words';
import type { PageBlock } from '../page-block';
import { textOf } from './json-ld';
import { meta, plain } from './meta-tags';
import type { MetadataSource } from './metadata';

const SEPARATOR = /(?<!\s)\s+[|\-–—:·•»/\\>]+\s+|(?:(?<!\s)\s+)?[|»]\s*/;

/**
 * The article's title as printed: the heading that the document's title repeats; else what the structured data, Open Graph
 * or the document's title say, without the site's name.
 */
export function readTitle(
  { document, tags, node, blocks }: Pick<MetadataSource, 'document' | 'tags' | 'node' | 'blocks'>,
  siteName: string | null,
): string | null {
  const stated =
    meta(tags, 'og:title', 'twitter:title', 'dc.title', 'citation_title') ?? textOf(node?.['headline']);
  const full = plain(document.title);
  const headings = blocks.filter(
    (block) => block.kind === 'heading' && !block.hidden && block.text.length > 3 && !leadsHome(block),
  );
  const claims = [stated, full]
    .filter((claim): claim is string => claim !== null && claim !== '')
    .map(foldWords);
  const repeated = (text: string) =>
    claims.some((claim) => claim.includes(foldWords(text)) && foldWords(text).length * 2.5 > claim.length);
  const printed =
    headings.find((block) => block.level === 1 && repeated(block.text)) ??
    headings.find((block) => block.level <= 2 && repeated(block.text)) ??
    onlyFirstLevel(blocks, headings, claims);
  return printed?.text ?? (stated === null ? withoutSite(full, siteName) : withoutSite(stated, siteName));
}

const START_PAGE = /^(?:(?:https?:)?\/\/[^/]+)?\/?(?:index\.\w+)?$/;

/** The site's name over every page is a link to a start page; a title links to nothing, or to itself. */
function leadsHome({ links, linked, text }: PageBlock): boolean {
  const href = links[0]?.href ?? '';
  return href !== '' && linked >= text.length && START_PAGE.test(href);
}

/** A paragraph so long is text of the article. */
const LONG = 200;

/** The page's only h1, if it stands before the text or has a word of what the page calls itself: else it titles a box. */
function onlyFirstLevel(
  blocks: readonly PageBlock[],
  headings: readonly PageBlock[],
  claims: readonly string[],
): PageBlock | undefined {
  const [first, second] = headings.filter((heading) => heading.level === 1 && heading.region !== 'banner');
  if (first === undefined || second !== undefined) return undefined;
  const before = blocks.slice(0, blocks.indexOf(first));
  const isOnTop = before.every(({ kind, text, linked }) => kind === 'heading' || text.length - linked < LONG);
  return isOnTop || sharesWord(first.text, claims) ? first : undefined;
}

function sharesWord(text: string, claims: readonly string[]): boolean {
  const words = foldWords(text)
    .split(' ')
    .filter((word) => word.length > 3);
  return claims.length === 0 || words.length === 0 || words.some((word) => claims.join(' ').includes(word));
}

/** "Title | Site" without the site: its name where it is known, else the short end. */
function withoutSite(title: string, siteName: string | null): string | null {
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return title || null;
  const site = siteName === null ? null : foldWords(siteName);
  const kept = parts.filter((part) => foldWords(part) !== site);
  if (kept.length < parts.length)
    return (
      title.slice(
        title.indexOf(kept[0] ?? ''),
        title.lastIndexOf(kept.at(-1) ?? '') + (kept.at(-1) ?? '').length,
      ) || title
    );
  const last = parts.at(-1) ?? '';
  const rest = title
    .slice(0, title.lastIndexOf(last))
    .replace(/(?<![\s|\-–—:·•»/\\>])[\s|\-–—:·•»/\\>]+$/, '');
  return last.split(' ').length <= 4 && rest.split(' ').length >= 3 ? rest : title;
}
