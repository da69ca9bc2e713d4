import type { CslItem } from '../article/csl-item';
import type { CslNode } from './csl-node';
import type { ReadyItem } from './ready-item';

/** Where a style looks for what styles look for in different places. */
export interface StyleTraits {
  /** It prints DOIs, for some kind of item at least. */
  printsDoi: boolean;
  /** It prints the `number` of a journal article where pages stand. */
  printsArticleNumber: boolean;
}

/** A journal article with a number instead of pages: what a style does with it shows what it knows of such numbers. */
const NUMBERED_ARTICLE: CslItem = {
  type: 'article-journal',
  title: 'Title',
  author: [{ family: 'Family', given: 'Given' }],
  'container-title': 'Journal',
  volume: '123',
  number: 'e4567',
};

/**
 * The traits of a style. `print` gives an item's entry in it, as plain text; it is asked once, for a specimen,
 * since a style's conditions and macros tell only when they are run what they do with a number.
 */
export function traitsOf(style: CslNode, print: (item: CslItem) => string): StyleTraits {
  return {
    printsDoi: names(style, 'DOI'),
    // Before the volume it would be the number of a version or a report.
    printsArticleNumber: isBehind('e4567', '123', print(NUMBERED_ARTICLE)),
  };
}

function isBehind(second: string, first: string, text: string): boolean {
  const at = text.indexOf(first);
  return at >= 0 && text.includes(second, at + first.length);
}

/**
 * An item in the fields where the style looks. A style that knows URLs but no DOIs (Vancouver) is given the DOI as
 * a URL, which it was before it had a field of its own; an article number is the page where only pages are printed.
 */
export function fitToStyle(item: ReadyItem, traits: StyleTraits): ReadyItem {
  const fitted = { ...item };
  if (!traits.printsDoi && item.DOI !== undefined) fitted.URL ??= `https://doi.org/${item.DOI}`;
  if (!traits.printsArticleNumber && item.type === 'article-journal' && item.number !== undefined)
    fitted.page ??= item.number;
  return fitted;
}

function names(node: CslNode, variable: string): boolean {
  return (
    (node.name === 'text' && node.attrs['variable'] === variable) ||
    node.children.some((child) => typeof child !== 'string' && names(child, variable))
  );
}
