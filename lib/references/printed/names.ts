import type { CslName } from '../../article/csl-item';
import { isInstitution } from './institutions';
import type { Label } from './labels';
import type { Token } from './tokens';
import { classesOf } from './word-classes';

/** A family name's tokens: first, and one after the last. */
type Span = [from: number, to: number];

/**
 * The authors of a printed reference, in order.
 * @param labels one label a token; the authors are the first stretch of `F` and `G`.
 * @returns CSL names: family and given, or literal for an organisation, or where no family name was told apart.
 */
export function authorsOf(text: string, tokens: readonly Token[], labels: readonly Label[]): CslName[] {
  const region = authorRegion(labels);
  if (region === null) return [];
  const whole = slice(text, tokens, ...region);
  const families = familySpans(labels, region);
  if (isInstitution(whole)) return [{ literal: whole.replace(/\.$/u, '') }];
  if (families.length === 0 || isFamilyFirst(whole)) return literalNames(text, tokens, region);
  const given = families.map(() => [] as string[]);
  for (let gap = 0; gap <= families.length; gap++) {
    const from = gap === 0 ? region[0] : (families[gap - 1]?.[1] ?? region[1]);
    const to = families[gap]?.[0] ?? region[1];
    share(piecesOf(text, tokens, from, to), given[gap - 1], given[gap]);
  }
  return families.map(([from, to], i) =>
    nameOf(withoutAnd(slice(text, tokens, from, to), i), given[i] ?? [], whole),
  );
}

/** "الخطيب، أحمد، والنجار": the Arabic "and" is written with the name behind it, and before an article it is told apart. */
function withoutAnd(family: string, index: number): string {
  return index > 0 ? family.replace(/^و(?=ال)/u, '') : family;
}

function authorRegion(labels: readonly Label[]): Span | null {
  const isAuthor = (label: Label | undefined) => label === 'F' || label === 'G';
  const from = labels.findIndex(isAuthor);
  if (from < 0) return null;
  let to = from;
  while (isAuthor(labels[to])) to++;
  return [from, to];
}

function familySpans(labels: readonly Label[], [from, to]: Span): Span[] {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) {
    if (labels[i] !== 'F') continue;
    const last = spans.at(-1);
    if (last !== undefined && last[1] === i) last[1] = i + 1;
    else spans.push([i, i + 1]);
  }
  return spans;
}

/** The text between two family names, cut at its commas, semicolons and "and"; a cut next to a name leaves an empty piece. */
function piecesOf(text: string, tokens: readonly Token[], from: number, to: number): string[] {
  const pieces: string[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    if (i < to && token !== undefined && !parts(token)) continue;
    pieces.push(givenText(slice(text, tokens, start, i)));
    start = i + 1;
  }
  return pieces;
}

function parts(token: Token): boolean {
  if (/^[,;:&()[\]/・·•"]$/.test(token.text)) return true;
  // "y", "e", "i" join names only in small letters: a capital is an initial.
  return (
    token.kind === 'word' && token.text === token.text.toLowerCase() && classesOf(token.text).includes('and')
  );
}

/** What touches the family name behind is its given name; whatever else stands there belongs to the name before. */
function share(pieces: readonly string[], before: string[] | undefined, behind: string[] | undefined): void {
  const own = pieces.slice(0, -1);
  const last = pieces.at(-1) ?? '';
  if (behind === undefined) before?.push(...pieces);
  else if (before === undefined) behind.push(...pieces);
  else if (pieces.length === 1) before.push(last);
  else {
    before.push(...own);
    behind.unshift(last);
  }
}

function givenText(text: string): string {
  return /^(?:et al|al|others|et coll?|dkk|und andere|u a|eds?|hrsg|ed)\.?$/i.test(text) ? '' : text;
}

function nameOf(family: string, given: readonly string[], among: string): CslName {
  const filled = given.filter((piece) => /\p{L}/u.test(piece));
  const suffix = filled.find((piece) => /^(?:jr|sr|i{2,3}|iv)\.?$/i.test(piece));
  const [first, second = ''] = filled.filter((piece) => piece !== suffix);
  // "García López M": what stands before a family name that has initials behind it is the first of two family names.
  const isDouble = among.includes(`${first} ${family}`);
  if (
    first !== undefined &&
    isDouble &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(first) &&
    /^(?:\p{Lu}\.?[\s-]?){1,3}$/u.test(second)
  )
    return { family: withoutCapitals(`${first} ${family}`), given: second };
  if (first === undefined) return family.split(/\s+/).length > 2 ? { literal: family } : { family };
  return {
    family: withoutCapitals(family),
    given: first.replace(/^(\p{Lu}{2,4})\.$/u, '$1'),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** "GARCÍA-LÓPEZ" is a way of printing, "García-López" the name. Short ones stay: they may be initials or a style. */
function withoutCapitals(family: string): string {
  if (!/^[\p{Lu}\p{M}\s'’-]{3,}$/u.test(family)) return family;
  return family.replace(
    /(\p{Lu})([\p{Lu}\p{M}]+)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** Chinese, Japanese and Korean names are written whole, the family part unmarked. */
function isFamilyFirst(names: string): boolean {
  return (
    /^[^\p{Lu}\p{Ll}]+$/u.test(names) &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(names)
  );
}

/** Names whose family part is not told: each by itself in scripts that write it first and whole, else all as one. */
function literalNames(text: string, tokens: readonly Token[], [from, to]: Span): CslName[] {
  const whole = slice(text, tokens, from, to);
  if (!/\p{L}/u.test(whole)) return [];
  const caseless = isFamilyFirst(whole);
  const names = caseless ? piecesOf(text, tokens, from, to).filter((piece) => /\p{L}/u.test(piece)) : [whole];
  return names.map((name) => ({ literal: caseless ? name.replace(/\.$/, '') : name }));
}

/** The text of tokens `from` to `to`, without the marks at its edges but for an initial's full stop. */
function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  const raw = text.slice(tokens[from]?.start ?? 0, to > from ? (tokens[to - 1]?.end ?? 0) : 0);
  return raw
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}.\p{M}])[^\p{L}\p{N}.\p{M}]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
}
