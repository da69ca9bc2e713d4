import type { PageBlock } from '../page-block';
import { readByline } from './byline';
import { articleNode, type LinkedNode, readLinkedData, textOf } from './json-ld';
import { readLanguage } from './language';
import { meta } from './meta-tags';
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
  /** The structured data's article, if any. */
  node: LinkedNode | null;
  nodes: readonly LinkedNode[];
  blocks: readonly PageBlock[];
}

/** Title, author, date, site and language of the page, each from the first place that tells it. */
export function readMetadata(document: Document, blocks: readonly PageBlock[]): Metadata {
  const nodes = readLinkedData(document);
  const source: MetadataSource = { document, nodes, node: articleNode(nodes), blocks };
  const siteName =
    meta(document, 'og:site_name') ??
    textOf(source.node?.['publisher']) ??
    meta(document, 'application-name');
  return {
    title: readTitle(source, siteName),
    byline: readByline(source),
    published: readPublished(source),
    siteName,
    language: readLanguage(document),
  };
}
