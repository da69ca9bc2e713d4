import type { CslItem } from '../../article/csl-item';
import { findDois } from '../identifiers/doi';
import { findIsbn } from '../identifiers/isbn';
import { findUrl } from '../identifiers/link';
import { findPmcid, findPmid } from '../identifiers/pubmed';
import { withInstitutionFirst } from './institution-first';
import type { Label } from './labels';
import { mendLabels } from './mend-labels';
import { authorsOf } from './names';
import { isYear } from './shape';
import type { Token } from './tokens';
import { typeOf } from './type';
import { classesOf, type WordClass } from './word-classes';

/** A printed reference with its tokens and their labels. */
export interface Tagged {
  text: string;
  tokens: readonly Token[];
  labels: readonly Label[];
}

/** Puts the labelled pieces of a printed reference together to a CSL-JSON item; `{}` where nothing was understood. */
export function assemble(given: Tagged): CslItem {
  const tagged = withInstitutionFirst(mendLabels(withWholeWords(given)));
  const { text, tokens, labels } = tagged;
  const item: CslItem = {};
  const authors = authorsOf(text, tokens, labels);
  if (authors.length > 0) item.author = authors;
  const year = yearOf(tagged);
  if (year !== null) item.issued = { 'date-parts': [year] };
  put(item, 'title', titled(pieceOf(tagged, ['T', 't'])));
  put(item, 'container-title', withoutIn(pieceOf(tagged, ['C', 'c'])));
  put(item, 'volume', numbered(pieceOf(tagged, ['V'], ['volume'])));
  put(item, 'issue', numbered(pieceOf(tagged, ['I'], ['issue'])));
  put(item, 'page', pagesOf(pieceOf(tagged, ['P'], ['pages'])));
  put(item, 'publisher', pieceOf(tagged, ['B']));
  put(item, 'DOI', printedDoi(tagged));
  put(item, 'PMID', findPmid(text, []));
  put(item, 'PMCID', findPmcid(text, []));
  put(item, 'ISBN', findIsbn(text, []));
  put(item, 'URL', findUrl(text, []));
  titleAlone(item);
  const known = Object.keys(item).filter((field) => field !== 'author');
  // A name alone is any word with a capital, and a few letters with a year are no title: nothing was understood.
  return known.length === 0 || isScrap(item) ? {} : { ...item, type: typeOf(item, text) };
}

/** "Undang-Undang …" begins with no author "Undang": authors that end inside a word belong to what follows. */
function withWholeWords(tagged: Tagged): Tagged {
  const { text, tokens, labels } = tagged;
  const isAuthor = (label: Label | undefined) => label === 'F' || label === 'G';
  const from = labels.findIndex(isAuthor);
  const to = labels.findIndex((label, i) => i > from && !isAuthor(label));
  const end = tokens[to - 1]?.end ?? 0;
  const next = labels.findIndex((label, i) => i >= to && (label === 'T' || label === 't'));
  const isInWord = [end - 1, end].some((at) => /^[-‐‑]\p{L}/u.test(text.slice(at)));
  if (from !== 0 || to < 0 || next < 0 || next - to > 1 || !isInWord) return tagged;
  return { ...tagged, labels: labels.map((label, i) => (i === 0 ? 'T' : i <= next ? 't' : label)) };
}

/** Letters that a title has at least. */
const SHORTEST_TITLE = 4;

function isScrap({ author, issued, type, title, ...rest }: CslItem): boolean {
  const letters = title?.match(/\p{L}/gu)?.length ?? 0;
  const isCaseless = /[\p{Script=Han}\p{Script=Hangul}]/u.test(title ?? '');
  return author === undefined && Object.keys(rest).length === 0 && letters < SHORTEST_TITLE && !isCaseless;
}

/** A page of the web where only a container was told apart: that is its title. A journal's has a year, at least. */
function titleAlone(item: CslItem): void {
  const { title, issued, volume, page, URL: address, 'container-title': container } = item;
  const isInAJournal = [title, issued, volume, page].some((field) => field !== undefined);
  if (container === undefined || address === undefined || isInAJournal) return;
  item.title = container;
  delete item['container-title'];
}

type TextField =
  | 'title'
  | 'container-title'
  | 'volume'
  | 'issue'
  | 'page'
  | 'publisher'
  | 'DOI'
  | 'PMID'
  | 'PMCID'
  | 'ISBN'
  | 'URL';

function put(item: CslItem, field: TextField, value: string | null): void {
  if (value !== null && value !== '') item[field] = value;
}

/** The text of the first stretch with one of `wanted`, without marks at its edges and without introducing words. */
function pieceOf(
  { text, tokens, labels }: Tagged,
  wanted: readonly Label[],
  introducing: readonly WordClass[] = [],
): string | null {
  const opens = wanted[0];
  const from = labels.findIndex((label) => wanted.includes(label));
  if (from < 0) return null;
  let to = from + 1;
  while (
    to < labels.length &&
    wanted.includes(labels[to] as Label) &&
    !(wanted.length > 1 && labels[to] === opens)
  )
    to++;
  let first = from;
  while (first < to && skips(tokens[first], introducing)) first++;
  // "45–52頁": in some scripts the introducing word comes last.
  while (to > first && introducing.length > 0 && skips(tokens[to - 1], introducing)) to--;
  if (first === to) return null;
  return withoutEdges(text.slice(tokens[first]?.start, tokens[to - 1]?.end));
}

function skips(token: Token | undefined, introducing: readonly WordClass[]): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark') return true;
  return token.kind === 'word' && classesOf(token.text.toLowerCase()).some((c) => introducing.includes(c));
}

/** Takes off the marks at both ends, but keeps a bracket that closes one inside. */
function withoutEdges(raw: string): string {
  const bare = raw
    .replace(/^[^\p{L}\p{N}([]+/u, '')
    .replace(/(?<![^\p{L}\p{N}\p{M})\]?!%+])[^\p{L}\p{N}\p{M})\]?!%+]+$/u, '');
  const opened = (bare.match(/[([]/g) ?? []).length;
  const closed = (bare.match(/[)\]]/g) ?? []).length;
  const cut =
    closed > opened
      ? bare.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, (marks) => marks.split(/[)\]]/, 1)[0] ?? '')
      : opened > closed
        ? bare.replace(/^[([]/, '')
        : bare;
  return cut.replace(/\s+/g, ' ');
}

/** "[Asthma in children]" is a translated title; the brackets are not its own. "[thèse]" behind it is what the work is. */
function titled(title: string | null): string | null {
  return title === null ? null : title.replace(/^\[(.*)\]$/, '$1').replace(KIND_BEHIND, '');
}

const KIND_BEHIND =
  /(?<!\s)\s*\[(?:thesis|dissertation|thèse|mémoire|tesis|tese|skripsi|disertasi|internet|online|M|J|D|EB\/OL)\]$|:\s?(?:автореф\.\s?)?дис(?:с?\.?|сертация)$/iu;

/** "in Proceedings of …" names the proceedings; a journal's own "In Vivo" has a capital and no colon. */
function withoutIn(container: string | null): string | null {
  return container === null ? null : container.replace(/^(?:in|(?:In|Dans|Dalam):)\s+/, '');
}

function numbered(value: string | null): string | null {
  return value === null
    ? null
    : value.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/(?:(?<!\s)\s+)?-\s*/g, '-');
}

/** "929-965", without "pp."; the second number stays as printed, unless it is the first again. */
function pagesOf(value: string | null): string | null {
  return (
    numbered(value)
      ?.replace(/(?<![?!)\]])[?!)\]]+$/, '')
      .replace(/-+/g, '-')
      .replace(/^(\p{L}?\d+)-\1$/u, '$1') ?? null
  );
}

const MONTHS: ReadonlyArray<[RegExp, number]> = [
  [/^jan/, 1],
  [/^f[eé][bv]/, 2],
  [/^(?:mar|mär)/, 3],
  [/^a[pvb]r/, 4],
  [/^m(?:ay|ei|ai)/, 5],
  [/^jui?n/, 6],
  [/^jui?l/, 7],
  [/^a(?:ug|gu|go)/, 8],
  [/^sep/, 9],
  [/^o[ck]t/, 10],
  [/^nov/, 11],
  [/^de[csz]/, 12],
];

const PAGE_OR_ADDRESS: ReadonlySet<Label> = new Set(['P', 'V', 'I', 'D', 'U']);

function isYearLabel(label: Label | undefined): boolean {
  return label === 'Y' || label === 'y';
}

/** [year], or [year, month] where a month's name stands beside the year; the labelled year, else the last that can be one. */
function yearOf({ tokens, labels }: Tagged): number[] | null {
  const isCandidate = (token: Token) => token.kind === 'number' && isYear(token.text);
  let at = tokens.findIndex((token, i) => isYearLabel(labels[i]) && isCandidate(token));
  if (at < 0)
    at = tokens.findLastIndex((token, i) => isCandidate(token) && !PAGE_OR_ADDRESS.has(labels[i] ?? 'O'));
  const year = tokens[at];
  if (year === undefined) return null;
  for (const offset of [-1, -2, 1, 2]) {
    const word = tokens[at + offset]?.text.toLowerCase() ?? '';
    const month = classesOf(word).includes('month') ? MONTHS.find(([name]) => name.test(word)) : undefined;
    if (month !== undefined) return [Number(year.text), month[1]];
  }
  return [Number(year.text)];
}

/** The DOI that is printed as one; an address of a publisher that contains one is its address. */
function printedDoi({ text, tokens }: Tagged): string | null {
  let printed = text;
  for (const token of tokens) {
    if (token.kind !== 'address' || /doi\s?\.\s?org/i.test(token.text)) continue;
    printed = printed.slice(0, token.start) + ' '.repeat(token.end - token.start) + printed.slice(token.end);
  }
  return findDois(printed)[0] ?? null;
}
