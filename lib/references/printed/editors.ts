import { type Cut, without } from './cut';

/** Who edited a work, as it is printed. */
export interface PrintedEditors {
  /** The names before here are those of editors: 0, or where in the text that is left they end. */
  opens: number;
  /** The names of those who edited the book that the work is in; their words as printed. */
  names: string | null;
  /** Whether they are printed as they are called, given name first. */
  spoken: boolean;
  /** The book, where it is named behind them. */
  book: string | null;
}

/** Words behind the names of editors. */
const WORD =
  '(?:eds?|editors?|hrsg|hg|éds?|dirs?|coords?|coordinadore?s?|orgs?|organizadore?s?|red|penyunting|editor|a cura di|der|ред)';
const BRACKETED = `\\s?[(\\[]${WORD}\\.?[)\\]]`;
const LOOSE = `,\\s(?:eds?\\.(?!\\sby)|editors?(?!\\p{L})\\.?|penyunting\\.?|org\\.|dir\\.|red\\.|主编|主編)`;
const BEHIND = `(?:${BRACKETED}|${LOOSE})`;

/** At the beginning: names, no year, no quotes, and no word of small letters that ends a sentence. */
const OPENING = new RegExp(`^((?:(?!\\p{Ll}{4}[.?!]\\s)[^"“«‘(\\d]){2,300}?)${BEHIND}(?=[\\s.,:]|$)`, 'iu');
/** "高橋一郎編『看護研究入門』". */
const OPENING_SIGN = /^([\p{Script=Han}・、，,\s]{2,60}?)(?:編著?|编)(?=[『「《])/u;

const IN = '(?:(?<=[.?!"”’»)\\]]\\s)(?:In|Dans|En|Dalam|Em|W|В кн\\.):?\\s)';
const IN_BOOK = new RegExp(`(${IN})([^"“”(\\d]{3,200}?)${BEHIND}[,.:]{0,2}\\s`, 'iu');
/** A book's title ends with a full stop behind a word, before a bracket, or with a semicolon. */
const BOOK = /^(.{3,200}?)(?=(?<=\p{L}{2})\.\s|\s\(|;|[,:]\s(?:(?:vol(?:ume)?|pp?|S)\b|\d))/iu;
/** "…, edited by Ben Rafoth, Heinemann": up to the next comma, bracket, number, or full stop behind a word. */
const BY =
  /[,(/]?\s?(?:[Ee]dited by|[Ee]ds?\. by|[Hh]rsg\. von|[Hh]erausgegeben von|[Dd]isunting oleh|[Ss]ous la direction de|[Пп]од ред\.|[Пп]од редакцией)\s((?:\p{Lu}\.[\s-]?|[^,;:.()\d]){3,90}?)(?=[,;:()]|(?<=\p{L}{2})\.|\s\d|$)\)?/u;

/** "In Melville and Aesthetics, edited by …". */
const BOOK_BEFORE = /(?:[.?!"”’]|\d)\s(?:[Ii]n|Dans|En|Dalam):?\s([^"“”.]{3,150}?)[,.\s]*$/u;
const INITIAL = /\p{Lu}\.|\s\p{Lu}{1,3}(?=[,;]|$)/u;

/** "Wagner, Richard, Mein Leben, Eike Middell (ed.)": one editor, and more names than one person has. */
const isOneOfMany = ([whole, names = '']: RegExpExecArray): boolean =>
  /(?:ed|éd|editor|coord|dir)\.?[)\]]?$/iu.test(whole) &&
  (names.match(/,/g)?.length ?? 0) > 1 &&
  !/[;&]|\p{Lu}\./u.test(names);

const NOBODY: PrintedEditors = { opens: 0, names: null, spoken: false, book: null };

/**
 * Cuts out who edited: "(Eds.)" behind the first names, the editors of the book behind "In", "edited by …". What is left
 * reads like a reference whose book has no editors, which is what the tagger knows best.
 */
export function cutEditors(text: string): Cut<PrintedEditors> {
  const opening = OPENING.exec(text) ?? OPENING_SIGN.exec(text);
  if (opening !== null && areNames(opening[1] ?? '') && !isOneOfMany(opening)) {
    const start = (opening[1] ?? '').length;
    return { text: cutOpening(text, start, opening[0].length), found: { ...NOBODY, opens: start } };
  }
  const inBook = IN_BOOK.exec(text);
  if (
    inBook !== null &&
    areNames(inBook[2] ?? '') &&
    (INITIAL.test(inBook[2] ?? '') || inBook[0].includes('('))
  ) {
    const [whole, introduced = '', names = ''] = inBook;
    const rest = text.slice(inBook.index + whole.length);
    return {
      text: `${text.slice(0, inBook.index)}${introduced.replace(/:?\s$/u, ':')} ${rest}`,
      found: { ...NOBODY, names, book: BOOK.exec(rest)?.[1] ?? null },
    };
  }
  const by = BY.exec(text);
  if (by === null) return { text, found: NOBODY };
  const end = by.index + by[0].length;
  return {
    text: without(text, by.index, end),
    found: {
      ...NOBODY,
      names: by[1]?.trim() ?? null,
      spoken: true,
      book: BOOK_BEFORE.exec(text.slice(0, by.index))?.[1] ?? null,
    },
  };
}

/** Of persons: no title has its words in small letters among them, and nothing is "in" them. */
function areNames(text: string): boolean {
  return !/(?<!\p{L})(?:\p{Ll}{4,}|of|on|for|the)(?!\p{L})|(?:^|[\s,;])[Ii]n[:\s]/u.test(text);
}

/** "Kreider, Tim, ed. Essays": the names end as authors' do. */
function cutOpening(text: string, start: number, end: number): string {
  const rest = text.slice(end);
  const names = text.slice(0, start).replace(/(?<![\s,])[\s,]+$/u, '');
  return /^\s?[.,:(『「《]/u.test(rest) || /^\s\(/u.test(rest) || names.endsWith('.')
    ? names + rest
    : `${names}.${rest}`;
}
