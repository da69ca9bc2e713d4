import type { CslItem, CslName } from '../../article/csl-item';
import { cutEdition } from './edition';
import { cutEditors, type PrintedEditors } from './editors';
import { assemble, type Tagged } from './fields';
import { label } from './label';
import type { Label } from './labels';
import { isReport, mendItem } from './mend-item';
import { cutMoreAuthors } from './more-authors';
import type { Model } from './tagger';
import { typeOf } from './type';

/** No reference is longer; in characters. */
const LONGEST = 4000;

/**
 * Reads a printed reference by a model's labels. What is told in fixed words (the edition, the editors, "et al.") is
 * taken out first: the labels know authors, and titles that have no edition in them.
 */
export function readWith(model: Model, printed: string): CslItem {
  if (printed.length > LONGEST) return assemble(label(printed, model));
  const more = cutMoreAuthors(printed);
  const editors = cutEditors(more.text);
  const edition = cutEdition(editors.text);
  const tagged = withEditorsFirst(label(edition.text, model), editors.found.opens);
  const item = assemble(tagged);
  if (Object.keys(item).length === 0) return item;
  const title = tagged.labels.indexOf('T');
  const titleAt = tagged.tokens[title]?.start ?? printed.length;
  if (more.found !== null && more.found <= titleAt && item.author !== undefined)
    item.custom = { 'more-authors': true };
  mendItem(item, edition.text);
  nameEditors(item, editors.found, model);
  if (edition.found !== null) item.edition = edition.found;
  bookOf(item, editors.found);
  item.type = kindOf(item, printed);
  if (item.type === 'dataset' && item.title !== undefined)
    item.title = item.title.replace(/\s?\(version [\d.]{1,9}\)$/iu, '');
  return item;
}

/** What stands before the mark of editors is their names. */
function withEditorsFirst(tagged: Tagged, end: number): Tagged {
  const { tokens, labels } = tagged;
  const title = tokens.findIndex((token) => token.start >= end && token.kind === 'word');
  if (end === 0 || !labels.includes('F') || title < 0) return tagged;
  const isName = (at: Label) => at === 'F' || at === 'G';
  const mended = labels.map((at, i): Label => {
    if ((tokens[i]?.end ?? 0) <= end) return isName(at) ? at : 'G';
    if (i === title && at === 't') return 'T';
    return i < title && at === 't' ? 'O' : at;
  });
  return { ...tagged, labels: mended };
}

function nameEditors(item: CslItem, { opens, names, spoken }: PrintedEditors, model: Model): void {
  if (opens > 0 && item.author !== undefined) {
    item.editor = item.author;
    delete item.author;
  } else if (names !== null) {
    const editors = spoken ? spokenNames(names) : namesIn(names, model);
    if (editors.length > 0) item.editor = editors;
  }
}

/** Whether the labels end a book's title at a comma, as its publisher's name follows; at a colon it goes on. */
function isCut(book: string, labelled: string | undefined): boolean {
  return labelled !== undefined && book.startsWith(`${labelled},`);
}

/** The title of the book that somebody edited; and a publisher that was taken for a journal, where there is none. */
function bookOf(item: CslItem, { opens, names, book }: PrintedEditors): void {
  if (book !== null && !isCut(book, item['container-title'])) item['container-title'] = book;
  const { 'container-title': container, volume, issue, page } = item;
  if (container === undefined) return;
  if (names !== null) item['container-title'] = container.replace(/^(?:In|Dans|En|Dalam|Em):?\s/u, '');
  const isBook = opens > 0 || (item.edition !== undefined && names === null);
  if (!isBook || item.publisher !== undefined || [volume, issue, page].some((n) => n !== undefined)) return;
  item.publisher = container;
  delete item['container-title'];
}

function kindOf(item: CslItem, printed: string): string {
  const type = typeOf(item, printed);
  const isInJournal = item.volume !== undefined || item.issue !== undefined;
  if (item.editor !== undefined && !isInJournal && type !== 'paper-conference')
    return item['container-title'] === undefined ? 'book' : 'chapter';
  return isReport({ ...item, type }) ? 'report' : type;
}

/** Editors in a list of their own are read as the authors of a book. */
function namesIn(names: string, model: Model): CslName[] {
  return assemble(label(`${names} (2000). Handbook of research. Berlin: Springer.`, model)).author ?? [];
}

/** "Ben Rafoth and Ann Lee": the last word is the family name, with the small words before it. */
function spokenNames(names: string): CslName[] {
  return names.split(/\s(?:and|und|dan|et|y|e|en|и|ve)\s|\s?[&,]\s?/u).flatMap((name) => {
    const [, given = '', family = ''] = /^(?:(.*?)\s)?((?:\p{Ll}{1,4}\s)*\S+)$/u.exec(name.trim()) ?? [];
    return family === '' ? [] : [given === '' ? { literal: family } : { family, given }];
  });
}
