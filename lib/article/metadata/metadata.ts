import type { PageBlock } from '../page-block';
import { readByline } from './byline';
import { articleNode, type LinkedNode, readLinkedData, textOf } from './json-ld';
import { readLanguage } from './language';
import { linesBelowTitle } from './lines-below-title';
import { type MetaTags, meta, readMetaTags } from './meta-tags';
import { readPublished } from './published';
import { readTitle } from './title';

export interface Metadata {
  title: string | null;
  byline: string | null;
  /** ISO 8601 date or date-time. */
  published: string | null;
  siteName: string | null;
  /** BCP 47. */
  language: string | null;
}

/** What every reader of metadata looks at. */
export interface MetadataSource {
  document: Document;
  tags: MetaTags;
  /** The structured data's article, if any. */
  node: LinkedNode | null;
  nodes: readonly LinkedNode[];
  blocks: readonly PageBlock[];
  /** The short lines below the printed title. */
  lines: readonly PageBlock[];
  /** BCP 47, as the markup names it. */
  language: string | null;
}

/** Title, author, date, site and language of the page, each from the first place that tells it. */
export function readMetadata(
  document: Document,
  blocks: readonly PageBlock[],
  tags = readMetaTags(document),
): Metadata {
  const nodes = readLinkedData(document);
  const found = { document, tags, nodes, node: articleNode(nodes), blocks };
  const siteName =
    meta(tags, 'og:site_name') ?? textOf(found.node?.['publisher']) ?? meta(tags, 'application-name');
  const title = readTitle(found, siteName);
  const language = readLanguage(document, tags);
  const source: MetadataSource = { ...found, lines: linesBelowTitle(blocks, title), language };
  return {
    title,
    byline: readByline(source),
    published: readPublished(source),
    siteName,
    language,
  };
}
