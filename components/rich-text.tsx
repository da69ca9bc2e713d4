import type { ComponentChild } from 'preact';
import type { Mark, RichPart } from '../lib/citation/rich-text';

/** The marks that have an element of their own; the others are left to the surrounding text. */
const ELEMENTS: { readonly [mark in Mark]?: 'i' | 'b' | 'sup' | 'sub' } = {
  i: 'i',
  b: 'b',
  sup: 'sup',
  sub: 'sub',
};

/** A registered title with its italics and raised characters, built from elements and never parsed as markup. */
export function RichText({ parts }: { parts: readonly RichPart[] }) {
  return <>{parts.map(({ text, marks }) => marks.reduceRight(wrap, text as ComponentChild))}</>;
}

function wrap(inner: ComponentChild, mark: Mark): ComponentChild {
  const Element = ELEMENTS[mark];
  return Element ? <Element>{inner}</Element> : inner;
}
