import * as z from 'zod/mini';
import { type PackedNode, packedNodeSchema } from './csl-node';

/** A style from a file of the reader's: its title, and the style as citeproc takes it. */
export const ownStyleSchema = z.object({ title: z.string(), style: packedNodeSchema });
export type OwnStyle = z.infer<typeof ownStyleSchema>;

/** The id by which the reader's own style is chosen; no style of the package has a name with a space. */
export const OWN_STYLE = 'own style';

export type OwnStyleOutcome =
  | { status: 'style'; own: OwnStyle }
  /** The file only names another style; `parent` is that one's name, as styles of the package are named. */
  | { status: 'dependent'; title: string; parent: string }
  | { status: 'not-csl' };

/** What a file of the reader's is: `root` is its root element, null where it is no XML. */
export function judgeOwnStyle(root: PackedNode | null): OwnStyleOutcome {
  if (root?.n !== 'style') return { status: 'not-csl' };
  const info = childOf(root, 'info');
  const title = textOf(childOf(info, 'title')).slice(0, 200) || 'CSL';
  const parent = parentOf(info);
  if (parent !== null) return { status: 'dependent', title, parent };
  return childOf(root, 'citation') ? { status: 'style', own: { title, style: root } } : { status: 'not-csl' };
}

/** `<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/>` (CSL 1.0.2, Info). */
function parentOf(info: PackedNode | undefined): string | null {
  const links = (info?.c ?? []).filter((child) => typeof child !== 'string' && child.n === 'link');
  const attributes = links.map((link) => (typeof link === 'string' ? {} : (link.a ?? {})));
  const href = attributes.find((attribute) => attribute['rel'] === 'independent-parent')?.['href'];
  return href === undefined ? null : (/(?<![\w-])([\w-]+)\/?$/.exec(href)?.[1] ?? '');
}

function childOf(node: PackedNode | undefined, name: string): PackedNode | undefined {
  return node?.c?.find((child): child is PackedNode => typeof child !== 'string' && child.n === name);
}

function textOf(node: PackedNode | undefined): string {
  const text = (node?.c ?? []).filter((child) => typeof child === 'string').join('');
  return text.replace(/\s+/g, ' ').trim();
}
