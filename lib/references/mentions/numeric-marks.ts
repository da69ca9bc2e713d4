import type { Block } from '../../article/block';
import type { Mark } from './mark';
import { numberList } from './number-list';

/** The ways to print a number that points into the list. An article mostly keeps to one; each is judged by itself. */
export const NUMERIC_STYLES = {
  bracket: bracketMarks,
  superscript: superscriptMarks,
  round: roundMarks,
} satisfies Record<string, (block: Block, index: number) => Mark[]>;

function bracketMarks({ text }: Block, block: number): Mark[] {
  return [...text.matchAll(/\[([^[\]]{1,60})\]/gu)].flatMap((match) => {
    const inside = match[1] ?? '';
    if (NOT_A_CITATION.test(text.slice(Math.max(0, match.index - 30), match.index))) return [];
    const labels = numberList(inside)?.map(String) ?? labelsIn(inside);
    return labels.length === 0 ? [] : [markAt(block, match, labels)];
  });
}

/** "[Kri08]", "[HJ99, Smi04]": labels of letters, which only count where the list prints them. */
function labelsIn(inside: string): string[] {
  const labels = inside.split(/(?:(?<!\s)\s+)?[,;]\s*/u);
  return labels.every((label) => /^[\p{L}\p{N}+'’.-]{1,14}$/u.test(label)) ? labels : [];
}

/** Behind these words a number in brackets is something of the article's own; behind a letter or two, a variable: "t[1]". */
const NOT_A_CITATION =
  /(?<!\p{L})(?:eqs?|equations?|figs?|figures?|tables?|tabel|gambar|persamaan|steps?|abbildung|abb|tabelle|tab|рис|табл|[\p{Script=Latin}\p{Script=Greek}]{1,2}(?=$))\.?\s*$/iu;

/** "(12)", "(3, 5–7)": behind a word and not at the block's end, where equations have their numbers. */
function roundMarks({ text }: Block, block: number): Mark[] {
  return [...text.matchAll(/\((\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\)/gu)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const labels = numberList(match[1] ?? '')?.map(String) ?? [];
    const stands = /[\p{L}\p{N}.,;"”’)]\s$/u.test(before) && !NOT_A_CITATION.test(before);
    return labels.length === 0 || !stands ? [] : [markAt(block, match, labels)];
  });
}

/** A square metre, a power of ten, an isotope or an ion is no citation; behind a year or "OBP1" a number is one. */
const UNIT_OR_POWER =
  /(?:(?:^|[\s\d/(·])(?:[kcdmµμn]?m|s|h|kg|cm|km|mm|in|ft|sec|min)|(?:^|[\s(×·.,–-])(?!(?:19|20)\d{2}$)\d+|[=<>≤≥~×^])$/u;

/** Superscript runs of numbers, also those printed with superscript digits; runs that only a comma parts are one mark. */
function superscriptMarks(block: Block, index: number): Mark[] {
  const runs = [...joined(block), ...superscriptDigits(block.text)];
  return runs.flatMap(([start, end]) => {
    const printed = block.text
      .slice(start, end)
      .normalize('NFKC')
      .replace(/^[\s,[(]+|(?<![\s,\])])[\s,\])]+$/gu, '');
    const labels = numberList(printed)?.map(String) ?? (/^\p{L}$/u.test(printed) ? [printed] : []);
    const before = block.text.slice(Math.max(0, start - 12), start).trimEnd();
    if (labels.length === 0 || start === 0 || UNIT_OR_POWER.test(before)) return [];
    return [{ block: index, start, end, labels }];
  });
}

function joined({ text, superscripts }: Block): [number, number][] {
  const runs: [number, number][] = [];
  for (const [start, end] of superscripts) {
    const last = runs.at(-1);
    if (last !== undefined && /^[\s,;–-]*$/u.test(text.slice(last[1], start))) last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}

function superscriptDigits(text: string): [number, number][] {
  const DIGITS = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,˒‚⁻–-][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*/gu;
  return [...text.matchAll(DIGITS)].map((match) => [match.index, match.index + match[0].length]);
}

function markAt(block: number, match: RegExpExecArray, labels: string[]): Mark {
  return { block, start: match.index, end: match.index + match[0].length, labels };
}
