import { plain } from './meta-tags';

/** A node of the page's structured data: its own properties, unparsed. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|NewsArticle|Report|ScholarlyArticle|MedicalWebPage|TechArticle|Review|LiveBlogPosting)$/;

/** More than the data of any page has, in characters and in nodes. What is longer is passed over: a part of it could not be parsed. */
const MOST = { characters: 1_000_000, nodes: 2000 };

/** The typed nodes of a page's JSON-LD (https://json-ld.org), `@graph` and nested lists laid flat; broken and endless scripts are passed over. */
export function readLinkedData(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  let left = MOST.characters;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    if (json.length > left) continue;
    left -= json.length;
    collect(parse(json), nodes, 0);
  }
  return nodes.slice(0, MOST.nodes);
}

/** The node that describes the article itself, if the page has one. */
export const articleNode = (nodes: readonly LinkedNode[]): LinkedNode | null =>
  nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type))) ?? null;

export function typesOf(node: LinkedNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

/** Pages put comments, CDATA marks and stray line breaks into their JSON. What cannot be read tells nothing. */
function parse(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/?\/?\]\]>)\s*$/, '');
  try {
    return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

const DEEPEST = 6;

function collect(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into, depth + 1);
    return;
  }
  const node = value as LinkedNode;
  if (typesOf(node).length > 0) into.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
    collect(node[key], into, depth + 1);
}

/** The text of a property: itself, or the name of the thing it points to, which is not far away. */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return plain(value) || null;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  if (typeof value === 'object' && value !== null)
    return textOf((value as LinkedNode)['name'] ?? (value as LinkedNode)['@value'], depth + 1);
  return null;
}
