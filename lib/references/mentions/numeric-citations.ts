import type { Block } from '../../article/block';
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

/** Printed labels where the list has them, else the position in the list. */
function numbersByLabel(references: readonly Pick<Reference, 'number' | 'label'>[]): Map<string, number> {
  const labelled = references.filter(({ label }) => label !== null && bare(label) !== '');
  const printed = labelled.length * 2 > references.length;
  const pairs = (printed ? labelled : references).map(
    ({ number, label }) => [printed ? bare(label ?? '') : String(number), number] as const,
  );
  return new Map(pairs.filter(([label], i) => pairs.findIndex(([other]) => other === label) === i));
}

function bare(label: string): string {
  return label.replace(/^[\s[(]+|[\s\]).:]+$/gu, '');
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
