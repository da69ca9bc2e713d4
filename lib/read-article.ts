import { articleBlocks } from './article/article-blocks';
import { proseOf } from './article/content/holders';
import { selectContent } from './article/content/select-content';
import { standingOf } from './article/detect/detect-article';
import { canonicalAddress, ownDoi } from './article/metadata/canonical';
import { readMetaTags } from './article/metadata/meta-tags';
import { readMetadata } from './article/metadata/metadata';
import { outlineOf } from './article/outline';
import type { PageBlock } from './article/page-block';
import { readPageBlocks } from './article/page-blocks';
import type { Article, Reference } from './article/schema';
import { opensTeaser } from './article/vocabulary';
import { isArticle } from './judge-page';
import { anchorsOf } from './references/anchors';
import { type FoundReferences, findReferences } from './references/find-references';
import { partAtHeadings } from './references/list/part-at-headings';
import { findCitations, mentionsOf } from './references/mentions';
import { parsePrinted } from './references/printed';
import { aboutPage, checkedLanguage, summarise } from './summary';

/** Reads the article of a page: the live document goes in, unchanged, plain JSON comes out. */
export function readArticle(document: Document): Article {
  const { metadata, whole, content, blocks, outline, citations, printed } = articleParts(document);
  const { language, title } = metadata;
  const mentions = mentionsOf(citations, { blocks, language });
  const references: Reference[] = printed.map((one) => ({
    ...one,
    mentions: mentions.get(one.number) ?? [],
  }));
  return {
    isArticle: isArticle(standingOf(document), references.length),
    ...metadata,
    text: content.map((block) => block.text).join('\n'),
    outline: outline.headings,
    summary: summarise({ blocks, outline: outline.headings, citations, title, language }),
    references,
    about: aboutPage({ ...metadata, blocks: whole, references }),
  };
}

/** What a page's article is made of, before it is summed up: its metadata, blocks, outline, references and citations. */
export function articleParts(document: Document) {
  const read = document.body === null ? [] : readPageBlocks(document.body);
  const tags = readMetaTags(document);
  const stated = readMetadata(document, read, tags);
  const metadata = { ...stated, language: checkedLanguage(stated.language, sampleOf(read)) };
  const page = partAtHeadings(read, metadata.language);
  const { language, title } = metadata;
  const found = findReferences(page, language, {
    title,
    address: canonicalAddress(document, tags),
    doi: ownDoi(document, tags),
  });
  const all = contentBlocks(page, found, document.title, language);
  const own = ownBlocks(found);
  const content = all.filter((block) => own.has(block) || !leadsElsewhere(block, language));
  const anchors = anchorsOf(found.pieces);
  const listed = new Set(found.pieces.flatMap((pieces) => pieces.map((piece) => piece.block)));
  const headed = content.filter((block) => !listed.has(block));
  const outline = outlineOf(headed, new Set(found.headings), title, language);
  const told = (from: readonly PageBlock[]) =>
    articleBlocks(
      from.filter((block) => !listed.has(block)),
      outline,
      anchors,
    );
  const blocks = told(content);
  const printed = found.references.map((reference) => ({ ...reference, item: parsePrinted(reference.text) }));
  const citations = findCitations({ blocks, references: printed, anchors, language });
  return { metadata, content, whole: told(all), blocks, outline, citations, printed };
}

/** Enough of a page's running text to tell its language. */
const SAMPLE = 4000;

function sampleOf(page: readonly PageBlock[]): string {
  let sample = '';
  for (const block of page) {
    if (sample.length > SAMPLE) break;
    if (proseOf(block) > 0) sample += `${block.text}\n`;
  }
  return sample;
}

/** What is the article's own: its content and its reference list with the heading. */
function contentBlocks(
  page: readonly PageBlock[],
  found: FoundReferences,
  documentTitle: string,
  language: string | null,
): PageBlock[] {
  const chosen = selectContent(page, documentTitle, language);
  const own = ownBlocks(found);
  return page.filter((block, index) => own.has(block) || chosen[index] === true);
}

/** A short line that leads to another page or asks for something; it tells about the page, and is no part of the article. */
function leadsElsewhere({ kind, text, linked }: PageBlock, language: string | null): boolean {
  const isOwnHeading = kind === 'heading' && linked < 0.5 * text.length;
  return !isOwnHeading && text.length < 200 && opensTeaser(text, language);
}

function ownBlocks(found: FoundReferences): Set<PageBlock> {
  return new Set([
    ...found.headings,
    ...found.pieces.flatMap((pieces) => pieces.map((piece) => piece.block)),
  ]);
}
