import { articleBlockSteps } from './article/article-blocks';
import { proseOf } from './article/content/holders';
import { selectionSteps } from './article/content/select-content';
import { standingOf } from './article/detect/detect-article';
import { canonicalAddress, ownDoi } from './article/metadata/canonical';
import { readMetaTags } from './article/metadata/meta-tags';
import { readMetadata } from './article/metadata/metadata';
import { outlineSteps } from './article/outline';
import type { PageBlock } from './article/page-block';
import { type PageText, pageTextSteps } from './article/page-blocks';
import { type Article, type Reference, UNREAD } from './article/schema';
import { finish, type Steps } from './article/steps';
import { opensTeaser } from './article/vocabulary';
import { isArticle } from './judge-page';
import { anchorsOf } from './references/anchors';
import { type FoundReferences, referenceSteps } from './references/find-references';
import { partingSteps } from './references/list/part-at-headings';
import { citationSteps, mentionsOf } from './references/mentions';
import { parsePrinted } from './references/printed';
import { aboutPage, checkedLanguage, summarySteps } from './summary';

/** Reads the article of a page at once: the live document goes in, unchanged, plain JSON comes out. */
export const readArticle = (document: Document): Article => finish(articleSteps(document, 'all'));

/**
 * Reads the article of a page in steps, so that even of an endless page none holds up its tab for long.
 * @param items of which references it is found out what they say: of all, or of those alone that the text may name by that.
 */
export function* articleSteps(document: Document, items: 'all' | 'needed'): Steps<Article> {
  const { metadata, whole, content, blocks, outline, citations, printed, unread } =
    yield* partSteps(document);
  const { language, title } = metadata;
  const mentions = mentionsOf(citations, { blocks, language });
  yield;
  const references: Reference[] = [];
  for (const one of printed) {
    const item = items === 'all' ? one.item : one.itemSoFar();
    references.push({ ...one.found, item, mentions: mentions.get(one.number) ?? [] });
    yield;
  }
  const summary = yield* summarySteps({ blocks, outline: outline.headings, citations, title, language });
  yield;
  const about = aboutPage({ ...metadata, blocks: whole, references });
  yield;
  return {
    isArticle: isArticle(standingOf(document), references.length),
    ...metadata,
    text: content.map((block) => block.text).join('\n'),
    outline: outline.headings,
    summary,
    references,
    about,
    unread,
  };
}

/** More entries than the longest reviews list; what is beyond them is not read, and the reader is told. */
const MOST_REFERENCES = 3000;

/** What a page's article is made of, before it is summed up: its metadata, blocks, outline, references and citations. */
export const articleParts = (document: Document) => finish(partSteps(document));

function* partSteps(document: Document) {
  const { blocks: read, whole: isWhole }: PageText =
    document.body === null ? { blocks: [], whole: true } : yield* pageTextSteps(document.body);
  const tags = readMetaTags(document);
  const stated = readMetadata(document, read, tags);
  const metadata = { ...stated, language: checkedLanguage(stated.language, sampleOf(read)) };
  yield;
  const page = yield* partingSteps(read, metadata.language);
  const { language, title } = metadata;
  yield;
  const found = yield* referenceSteps(page, language, {
    title,
    address: canonicalAddress(document, tags),
    doi: ownDoi(document, tags),
  });
  yield;
  const all = yield* contentBlocks(page, found, document.title, language);
  const own = ownBlocks(found);
  const content = all.filter((block) => own.has(block) || !leadsElsewhere(block, language));
  yield;
  const anchors = anchorsOf(found.pieces);
  const listed = new Set(found.pieces.flatMap((pieces) => pieces.map((piece) => piece.block)));
  const headed = content.filter((block) => !listed.has(block));
  const outline = yield* outlineSteps(headed, new Set(found.headings), title, language);
  const told = (from: readonly PageBlock[]) =>
    articleBlockSteps(
      from.filter((block) => !listed.has(block)),
      outline,
      anchors,
    );
  const blocks = yield* told(content);
  yield;
  const printed = found.references.slice(0, MOST_REFERENCES).map((one) => new PrintedReference(one));
  const citations = yield* citationSteps({ blocks, references: printed, anchors, language });
  yield;
  const left = {
    text: !isWhole,
    references: printed.length < found.references.length,
    frames: isFramed(document, read),
  };
  const unread = UNREAD.filter((part) => left[part]);
  return { metadata, content, whole: yield* told(all), blocks, outline, citations, printed, unread };
}

type Found = FoundReferences['references'][number];
type Item = ReturnType<typeof parsePrinted>;

/** A reference of the list. What it says is found out when somebody asks, for that takes longer than all else. */
class PrintedReference {
  readonly number: number;
  readonly label: string | null;
  readonly text: string;
  #item: Item | null = null;

  constructor(readonly found: Found) {
    this.number = found.number;
    this.label = found.label;
    this.text = found.text;
  }

  get item(): Item {
    this.#item ??= parsePrinted(this.text);
    return this.#item;
  }

  /** Null where nobody has asked. */
  itemSoFar(): Item | null {
    return this.#item;
  }
}

/** A page with less text of its own has its content elsewhere, where it has frames. In characters. */
const FRAME_TEXT = 300;

/** Whether what the page shows stands in frames: those are documents of their own, mostly of another site. */
function isFramed(document: Document, read: readonly PageBlock[]): boolean {
  const text = read.reduce((sum, block) => sum + block.text.length, 0);
  return text < FRAME_TEXT && document.querySelector('frame[src], iframe[src]') !== null;
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
function* contentBlocks(
  page: readonly PageBlock[],
  found: FoundReferences,
  documentTitle: string,
  language: string | null,
): Steps<PageBlock[]> {
  const chosen = yield* selectionSteps(page, documentTitle, language);
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
