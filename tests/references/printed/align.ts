import { LABELS, type Label } from '../../../lib/references/printed/labels';
import type { Token } from '../../../lib/references/printed/tokens';
import { classesOf, type WordClass } from '../../../lib/references/printed/word-classes';

/** One row of the labelled references. */
export interface LabelledReference {
  id: string;
  text: string;
  fields: Partial<
    Record<
      | 'authors_raw'
      | 'year'
      | 'title'
      | 'container'
      | 'volume'
      | 'issue'
      | 'pages'
      | 'doi'
      | 'publisher'
      | 'url',
      string
    >
  > & {
    authors?: string[];
  };
}

const bit = (label: Label): number => 1 << LABELS.indexOf(label);
const ANY = (1 << LABELS.length) - 1;

/** The words that introduce a field take its label, so that the tagger need not leave and re-enter it. */
const INTRODUCES: Partial<Record<WordClass, Label>> = { volume: 'V', issue: 'I', pages: 'P' };

/**
 * The labels that each token of a reference may have, as bit masks over `LABELS`, from the fields' values found in
 * its text. A field that is not found leaves its tokens open.
 */
export function align(row: LabelledReference, tokens: readonly Token[]): number[] {
  const masks = new Array<number>(tokens.length).fill(0);
  const folded = fold(tokens);
  const claim = (value: string | undefined, label: Label, from = 0, rest = label): number => {
    const span = find(folded, value, masks, from);
    if (span === null) return -1;
    for (let i = span[0]; i < span[1]; i++) masks[i] = bit(i === span[0] ? label : rest);
    return span[1];
  };
  const { fields } = row;
  const missed: Label[] = [];
  const mustFind = (value: string | undefined, label: Label, from = 0, rest = label): number => {
    const end = claim(value, label, from, rest);
    if (end < 0 && value) missed.push(label, rest);
    return Math.max(end, 0);
  };
  claim(fields.doi, 'D');
  claim(fields.url, 'U');
  const authorsEnd = mustFind(fields.authors_raw, 'G');
  markFamilies(fields.authors, tokens, masks, authorsEnd);
  mustFind(fields.title, 'T', 0, 't');
  const containerEnd = mustFind(fields.container, 'C', authorsEnd, 'c');
  mustFind(fields.publisher, 'B', authorsEnd);
  mustFind(fields.pages, 'P', containerEnd);
  mustFind(fields.volume, 'V', containerEnd);
  mustFind(fields.issue, 'I', containerEnd);
  mustFind(fields.year, 'Y', authorsEnd);
  return behindTitle(close(tokens, masks, missed));
}

interface Folded {
  text: string;
  /** For each character of `text`, its token; for each token whether a character begins it. */
  owner: number[];
  starts: Set<number>;
  ends: Set<number>;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function fold(tokens: readonly Token[]): Folded {
  const folded: Folded = { text: '', owner: [], starts: new Set(), ends: new Set() };
  tokens.forEach((token, i) => {
    const piece = plain(token.text);
    if (piece === '') return;
    folded.starts.add(folded.text.length);
    for (let k = 0; k < piece.length; k++) folded.owner.push(i);
    folded.text += piece;
    folded.ends.add(folded.text.length);
  });
  return folded;
}

/** The first run of free whole tokens that spells `value`, at or after token `from`, else anywhere. */
function find(
  folded: Folded,
  value: string | undefined,
  masks: readonly number[],
  from: number,
): [number, number] | null {
  const want = plain(value ?? '');
  if (want === '') return null;
  let elsewhere: [number, number] | null = null;
  for (let at = folded.text.indexOf(want); at >= 0; at = folded.text.indexOf(want, at + 1)) {
    if (!folded.starts.has(at) || !folded.ends.has(at + want.length)) continue;
    const span: [number, number] = [folded.owner[at] ?? 0, (folded.owner[at + want.length - 1] ?? 0) + 1];
    if (masks.slice(...span).some((mask) => mask !== 0)) continue;
    if (span[0] >= from) return span;
    elsewhere ??= span;
  }
  return elsewhere;
}

/** Within the authors, the tokens of the family names in their order; without such a list a word may be either. */
function markFamilies(
  families: string[] | undefined,
  tokens: readonly Token[],
  masks: number[],
  end: number,
): void {
  const author = bit('G');
  if (!families || families.length === 0) {
    tokens.forEach((token, i) => {
      if (i < end && masks[i] === author && token.kind === 'word') masks[i] = author | bit('F');
    });
    return;
  }
  let from = 0;
  for (const family of families) {
    const span = findWithin(tokens, masks, plain(family), from, end, author);
    if (span === null) continue;
    for (let i = span[0]; i < span[1]; i++) masks[i] = bit('F');
    from = span[1];
  }
}

function findWithin(
  tokens: readonly Token[],
  masks: readonly number[],
  want: string,
  from: number,
  end: number,
  author: number,
): [number, number] | null {
  for (let start = from; start < end; start++) {
    let spelled = '';
    for (let i = start; i < end && masks[i] === author && spelled.length < want.length; i++) {
      spelled += plain(tokens[i]?.text ?? '');
      if (spelled === want && plain(tokens[start]?.text ?? '') !== '') return [start, i + 1];
    }
  }
  return null;
}

/** Gives the marks between fields the label of the field before, introducing words that of the field behind, the rest `O`. */
function close(tokens: readonly Token[], masks: number[], missed: readonly Label[]): number[] {
  const open = missed.reduce((mask, label) => mask | bit(label), bit('O'));
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (masks[i] !== 0) continue;
    const label = introduced(tokens, masks, i);
    if (label !== undefined) masks[i] = bit(label);
  }
  const GOES_ON: Partial<Record<number, number>> = {
    [bit('T')]: bit('t'),
    [bit('C')]: bit('c'),
    [bit('F')]: bit('G'),
    [bit('F') | bit('G')]: bit('G'),
  };
  for (let i = 0; i < tokens.length; i++) {
    if (masks[i] !== 0) continue;
    const before = i === 0 ? bit('O') : (masks[i - 1] ?? ANY);
    if (tokens[i]?.kind === 'mark') masks[i] = GOES_ON[before] ?? before;
    else masks[i] = open;
  }
  return masks;
}

/** Tells the years and others before the title from those behind it; without a title the container stands for it. */
function behindTitle(masks: number[]): number[] {
  const opens = [bit('T'), bit('C')].map((mask) => masks.indexOf(mask)).find((at) => at >= 0) ?? -1;
  return masks.map((mask, i) => {
    const later = (mask & bit('Y') ? bit('y') : 0) | (mask & bit('O') ? bit('o') : 0);
    if (later === 0) return mask;
    const open = (mask & (mask - 1)) !== 0;
    if (open || opens < 0) return mask | later;
    return i < opens ? mask : later;
  });
}

function introduced(tokens: readonly Token[], masks: readonly number[], i: number): Label | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const classes = classesOf(token.text.toLowerCase());
  for (const [name, label] of Object.entries(INTRODUCES) as Array<[WordClass, Label]>) {
    if (!classes.includes(name)) continue;
    const ahead = [masks[i + 1], masks[i + 2]];
    if (
      ahead[0] === bit(label) ||
      (ahead[0] === 0 && tokens[i + 1]?.kind === 'mark' && ahead[1] === bit(label))
    )
      return label;
  }
  return undefined;
}
