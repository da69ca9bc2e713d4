import type { CslItem } from '../../article/csl-item';
import { isInstitution } from './institutions';
import { placeBefore, publisherAtTheEnd } from './place';

/** Pages behind a volume and an issue that have a letter, or are Roman: "6(5):e123–e129", "4(1):xi–xiv". */
const ODD_PAGES =
  /\d\s?\(\d[\d\s/–-]*\)\s?[:,]\s?(?:pp?\.\s?)?(\p{L}\d+\s?[-–]\s?\p{L}?\d+|[ivxlc]+\s?[-–]\s?[ivxlc]+)(?![\p{L}\p{N}-])/u;
/** "2015;37(2):88-94." */
const PAGES = /\d{4};\s?\d+\s?\(\d[\d\s/–-]*\)\s?:\s?(\d+\s?[-–]\s?\d+)(?![\p{L}\p{N}-])/u;
/** "320 с." is how many pages a book has. */
const LENGTH = /(?<![\d–-])(\d+)\s?с\.\s*$/u;
/** "Nurs Times. 2011;107": a journal stands before its year and volume. */
const JOURNAL = /[.?!]\s([^.;:?!]{3,80})\.\s\d{4};\s?\d/u;
const GUIDELINE = /^(?:\p{Lu}+\s)?(?:(?:clinical\s)?guid(?:eline|ance)|quality standard|leitlinie)$/iu;

/** Completes an item by what the text around its pieces tells, where the labels left something out. */
export function mendItem(item: CslItem, text: string): void {
  pagesOf(item, text);
  journalOf(item, text);
  guidelineOf(item);
  publisherOf(item, text);
}

function pagesOf(item: CslItem, text: string): void {
  if (item.page === undefined && item.volume !== undefined) {
    const told = (ODD_PAGES.exec(text) ?? PAGES.exec(text))?.[1]?.replace(/\s?[-–]\s?/u, '-');
    if (told !== undefined) item.page = told;
  }
  if (item.page !== undefined && LENGTH.exec(text)?.[1] === item.page) delete item.page;
}

function journalOf(item: CslItem, text: string): void {
  if (item['container-title'] !== undefined || item.volume === undefined) return;
  const told = JOURNAL.exec(text)?.[1];
  if (told !== undefined && told !== item.title) item['container-title'] = told;
}

/** "NICE guideline" is what kind of document it is, and no journal. */
function guidelineOf(item: CslItem): void {
  const { 'container-title': container = '' } = item;
  if (!GUIDELINE.test(container)) return;
  item.genre = container;
  delete item['container-title'];
}

function publisherOf(item: CslItem, text: string): void {
  const { publisher, volume, issue, page, 'container-title': container } = item;
  if (
    publisher === undefined &&
    container !== undefined &&
    [volume, issue, page].every((n) => n === undefined)
  ) {
    const start = text.lastIndexOf(container);
    const isLast = /^\s?(?:[;,]\s?\d{4}|\.?$)/u.test(text.slice(start + container.length));
    if (start > 0 && isLast && placeBefore(text, start) !== null) {
      item.publisher = container;
      delete item['container-title'];
    }
  }
  if (item.publisher === undefined && item['container-title'] === undefined) {
    const last = publisherAtTheEnd(text);
    if (last !== null && item.title !== undefined && !item.title.includes(last.publisher))
      item.publisher = last.publisher;
  }
  if (item.publisher === undefined) return;
  const place = placeBefore(text, text.lastIndexOf(item.publisher));
  if (place !== null && item.title?.endsWith(place) !== true) item['publisher-place'] = place;
}

/** What an institution publishes is a report, unless it says otherwise. */
export function isReport({ type, author = [], publisher, edition, ISBN, genre }: CslItem): boolean {
  const [{ literal } = {}] = author;
  const isOpen =
    type === 'book' || type === 'document' || (type === 'article-journal' && genre !== undefined);
  return (
    isOpen &&
    literal !== undefined &&
    isInstitution(literal) &&
    (publisher ?? genre) !== undefined &&
    edition === undefined &&
    ISBN === undefined
  );
}
