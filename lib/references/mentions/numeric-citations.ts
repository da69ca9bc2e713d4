import type { Block } from '../../article/block';
import type { Stretch } from '../../article/passage';
import type { Reference } from '../../article/schema';
import type { Citation } from './find-citations';
import type { Mark } from './mark';
import { NUMERIC_STYLES } from './numeric-marks';

/** A way of printing counts as this article's own where most of its marks point into the list, and to enough of it. */
const LEAST_VALID: Record<keyof typeof NUMERIC_STYLES, number> = {
  bracket: 0.7,
  superscript: 0.7,
  round: 0.8,
};
const LEAST_COVERED: Record<keyof typeof NUMERIC_STYLES, number> = {
  bracket: 0.25,
  superscript: 0.3,
  round: 0.6,
};

/** Citations by number or printed label: "[3,5–7]", superscripts, "(12)", "[Kri08]". */
export function numericCitations(
  blocks: readonly Block[],
  references: readonly Pick<Reference, 'number' | 'label'>[],
): Citation[] {
  const numberOf = numbersByLabel(references);
  const styles = Object.keys(NUMERIC_STYLES) as (keyof typeof NUMERIC_STYLES)[];
  return styles.flatMap((style) => {
    const marks = blocks.flatMap((block, i) => NUMERIC_STYLES[style](block, i));
    const valid = marks.filter(({ labels }) => labels.every((label) => numberOf.has(label)));
    if (!isOwnStyle(style, marks, valid, numberOf)) return [];
    return valid.flatMap((mark) => citationsOf(mark, numberOf));
  });
}

/** So many marks of a form must be links, and so large a share of those that are one must lead where they say. */
const LEAST_LINKED = 2;
const LEAST_TRUE = 0.9;

/**
 * Marks that are no links on a page whose other marks of the same form are: "[2,3]" among linked "[1]". What stands before
 * the first of those (authors with their affiliations) is none.
 */
export function unlinkedCitations(
  blocks: readonly Block[],
  references: readonly Pick<Reference, 'number' | 'label'>[],
  linked: readonly Citation[],
): Citation[] {
  const numberOf = numbersByLabel(references);
  return Object.values(NUMERIC_STYLES).flatMap((marksOf) => {
    const marks = blocks
      .flatMap(marksOf)
      .filter(({ labels }) => labels.every((label) => numberOf.has(label)));
    const links = marks.map((mark) => linked.filter((link) => overlaps(mark, link)));
    const first = links.findIndex((inside) => inside.length > 0);
    const own = links.filter((inside) => inside.length > 0).length;
    const right = links.filter((inside, i) => inside.length > 0 && isTrue(marks[i], inside, numberOf)).length;
    if (own < LEAST_LINKED || own * 2 < marks.length || right < LEAST_TRUE * own) return [];
    return marks.slice(first).flatMap((mark) => citationsOf(mark, numberOf));
  });
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** Whether all links inside a mark lead to entries that it names. */
function isTrue(
  mark: Mark | undefined,
  inside: readonly Citation[],
  numberOf: ReadonlyMap<string, number>,
): boolean {
  const named = new Set(mark?.labels.map((label) => numberOf.get(label)));
  return inside.every(({ number }) => named.has(number));
}

/** Printed labels where the list has them, else the position in the list. */
function numbersByLabel(references: readonly Pick<Reference, 'number' | 'label'>[]): Map<string, number> {
  const labelled = references.filter(({ label }) => label !== null && bare(label) !== '');
  const printed = labelled.length * 2 > references.length;
  const pairs = (printed ? labelled : references).map(
    ({ number, label }) => [printed ? bare(label ?? '') : String(number), number] as const,
  );
  // The first of two with one label is meant.
  return new Map(pairs.reverse());
}

function bare(label: string): string {
  return label.replace(/^[\s[(]+|(?<![\s\]).:])[\s\]).:]+$/gu, '');
}

function isOwnStyle(
  style: keyof typeof NUMERIC_STYLES,
  marks: readonly Mark[],
  valid: readonly Mark[],
  numberOf: ReadonlyMap<string, number>,
): boolean {
  const covered = new Set(valid.flatMap(({ labels }) => labels)).size;
  const numeric = marks.filter(({ labels }) =>
    labels.every((label) => /^\d+$/.test(label) || numberOf.has(label)),
  );
  return (
    valid.length >= LEAST_VALID[style] * numeric.length &&
    covered >= LEAST_COVERED[style] * numberOf.size &&
    covered > 0
  );
}

function citationsOf({ block, start, end, labels }: Mark, numberOf: ReadonlyMap<string, number>): Citation[] {
  return labels.flatMap((label) => {
    const number = numberOf.get(label);
    return number === undefined ? [] : [{ block, start, end, number }];
  });
}
