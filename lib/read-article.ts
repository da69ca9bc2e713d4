import { articleBlocks } from './article/article-blocks';
import { selectContent } from './article/content/select-content';
import { detectArticle } from './article/detect/detect-article';
import { canonicalAddress, ownDoi } from './article/metadata/canonical';
import { readMetadata } from './article/metadata/metadata';
import { outlineOf } from './article/outline';
import type { PageBlock } from './article/page-block';
import { readPageBlocks } from './article/page-blocks';
import type { Article, Reference } from './article/schema';
import { opensTeaser } from './article/vocabulary';
import { anchorsOf } from './references/anchors';
import { type FoundReferences, findReferences } from './references/find-references';
import { findCitations, mentionsOf } from './references/mentions';
import { parsePrinted } from './references/printed';
import { summarise } from './summary';

/** Reads the article of a page: the live document goes in, unchanged, plain JSON comes out. */
export function readArticle(document: Document): Article {
  const page = document.body === null ? [] : readPageBlocks(document.body);
  const metadata = readMetadata(document, page);
  const { language, title } = metadata;
  const found = findReferences(page, language, {
    title,
    address: canonicalAddress(document),
    doi: ownDoi(document),
  });
  const content = contentBlocks(page, found, document.title, language);
  const outline = outlineOf(content, new Set(found.headings), title, language);
  const anchors = anchorsOf(found.pieces);
  const listed = new Set(found.pieces.flatMap((pieces) => pieces.map((piece) => piece.block)));
  const blocks = articleBlocks(
    content.filter((block) => !listed.has(block)),
    outline,
    anchors,
  );
  const printed = found.references.map((reference) => ({ ...reference, item: parsePrinted(reference.text) }));
  const citations = findCitations({ blocks, references: printed, anchors, language });
  const mentions = mentionsOf(citations, { blocks, language });
  const references: Reference[] = printed.map((one) => ({
    ...one,
    mentions: mentions.get(one.number) ?? [],
  }));
  return {
    isArticle: detectArticle(document),
    ...metadata,
    text: content.map((block) => block.text).join('\n'),
    outline: outline.headings,
    summary: summarise({ blocks, outline: outline.headings, citations, title, language }),
    references,
  };
}

/** What is the article's own: its content and its reference list with the heading, less the lines that lead elsewhere. */
function contentBlocks(
  page: readonly PageBlock[],
  found: FoundReferences,
  documentTitle: string,
  language: string | null,
): PageBlock[] {
  const chosen = selectContent(page, documentTitle, language);
  const headings = new Set(found.headings);
  const listed = new Set(found.pieces.flatMap((pieces) => pieces.map((piece) => piece.block)));
  return page.filter((block, index) => {
    if (headings.has(block) || listed.has(block)) return true;
    return chosen[index] === true && !(block.text.length < 200 && opensTeaser(block.text, language));
  });
}
