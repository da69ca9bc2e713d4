import type { CslItem } from '../../article/csl-item';
import { likeness, likenessWithin } from './closest';
import { bareTitle, foldLetters } from './fold';
import { partOfSeries } from './part-of-series';
import { inOtherScripts } from './scripts';
import { hasOtherWord, hasOtherYear, isReworded } from './title-words';
import type { Agreement, Printed } from './verdict';

/** Letters that a title or a main title needs to be told from words that stand there by chance. */
const TELLING = 15;
/** Letters from which on what was understood as the printed title is taken for one. */
const READABLE = 10;
const SHORTEST = 5;
/** A letter in seven may be wrong: typos, scanning faults, symbols that were lost. */
const SAME = 0.85;
const ALIKE = 0.65;

/** Words that make a notice, a comment or a reply of the title that follows. */
const ABOUT_ANOTHER =
  /^\W*(?:re:|letter (?:to the editor )?(?:regarding|concerning)\b|(?:(?:authors?|publishers?|editors?|editorial|invited)['’]?s?['’]?\s+)?(?:correction|corrigendum|erratum|errata|retraction|addendum|comment(?:ary)?|reply|response|expression of concern|withdrawal)\b(?:[^:]{0,30}:|\s+(?:to|on|of|for)\b))/iu;

/** The same words behind the title: "Vitamin D and asthma – Authors' reply". */
const ANSWERS_ANOTHER =
  /(?:[:–—.-]\s+|\()(?:the\s+)?(?:authors?['’]?s?['’]?\s+)?(?:reply|response|correction|corrigendum|erratum|addendum|comment(?:ary)?|retraction)\W*$/iu;
/** The same words right before a title: 'Comment on "', "Erratum to: ". */
const LEADS_TO_ANOTHER =
  /(?<!\p{L})(?:correction|corrigendum|erratum|errata|retraction|addendum|comment(?:ary)?|reply|response|withdrawal)\s+(?:to|on|of|for)\W*$/iu;

/** Compares the registered title with the printed reference. */
export function compareTitle(registered: CslItem, printed: Printed): Agreement {
  const agreement = compareWords(registered, printed);
  if (agreement !== 'differs') return agreement;
  const [title, own] = [registered.title ?? '', printed.item.title ?? ''];
  // "[Stem cells in asthma]" is a translation of a title in another language, as PubMed prints it, and so is a title in another script: it says nothing of the words.
  if (isTranslated(printed) || inOtherScripts(title, own)) return 'silent';
  // Preprints are often published under other words.
  return registered.genre === 'Preprint' && isReworded(title, own) ? 'unclear' : agreement;
}

function isTranslated({ text, item }: Printed): boolean {
  const at = item.title === undefined ? -1 : text.indexOf(item.title);
  return (
    at > 0 &&
    /\[\s*$/u.test(text.slice(0, at)) &&
    /^[.\s]*\]/u.test(text.slice(at + (item.title ?? '').length))
  );
}

function compareWords(registered: CslItem, printed: Printed): Agreement {
  const title = bareTitle(registered.title ?? '');
  const whole = foldLetters(title);
  if (whole === '') return 'silent';
  const text = foldLetters(printed.text);
  if (isAboutTheOther(title, printed, text) || isAnotherPart(title, printed)) return 'differs';
  if (hasOtherYear(title, withYearBehind(printed))) return 'differs';
  const own = ownTitle(registered, printed);
  if (likenessWithin(whole, text) >= SAME) return compareFound(title, whole, own, registered, printed);
  if (own.length < READABLE) {
    if (hasMainTitle(title, text)) return 'partly';
    return own.length >= SHORTEST && whole.length >= TELLING && !whole.startsWith(own) ? 'unclear' : 'silent';
  }
  return compareWithOwn(title, whole, own);
}

/** The title stands in the printed text: as the title, or as some words of another, or of the journal's name. */
function compareFound(
  title: string,
  whole: string,
  own: string,
  registered: CslItem,
  { text, item }: Printed,
): Agreement {
  const isInside =
    (own.length > whole.length * 1.4 && !startsWith(own, whole)) ||
    isOfBook(whole, own, item['container-title']);
  if (own !== '' && hasOtherWord(title, item.title ?? '')) return 'unclear';
  if (isInside || !sameNumbers(title, own === '' ? text : (item.title ?? ''))) return 'unclear';
  const isTelling = whole.length >= TELLING && whole !== foldLetters(registered['container-title'] ?? '');
  return isTelling ? 'agrees' : 'partly';
}

/** What is registered is the book, and what is printed is a chapter of it. */
const isOfBook = (whole: string, own: string, book = ''): boolean =>
  own.length >= SHORTEST && likeness(whole, foldLetters(book)) >= SAME && likenessWithin(whole, own) < SAME;

/** Compares with what was understood as the printed title: the registered one may have a subtitle more. */
function compareWithOwn(title: string, whole: string, own: string): Agreement {
  const main = foldLetters(mainTitle(title));
  if (main.length >= TELLING && likeness(main, own) >= SAME) return 'partly';
  if (own.length >= TELLING && startsWith(whole, own)) return 'partly';
  // "Acromegaly" may stand for "Acromegaly: presentation, morbidity and outcomes", and for much else.
  if (own === foldLetters(title.split(/[:?!.]\s/u)[0] ?? '')) return 'unclear';
  const closeness = Math.max(likeness(whole, own), main.length >= TELLING ? likenessWithin(main, own) : 0);
  return closeness >= ALIKE ? 'unclear' : 'differs';
}

const startsWith = (long: string, short: string) => likeness(short, long.slice(0, short.length)) >= SAME;

const hasMainTitle = (title: string, text: string): boolean => {
  const main = foldLetters(mainTitle(title));
  return main.length >= TELLING && likenessWithin(main, text) >= SAME;
};

/**
 * The printed title as it was understood, folded. Where a reference prints none, the words of the journal or the
 * meeting are easily taken for one: nothing, then.
 */
function ownTitle(registered: CslItem, { item }: Printed): string {
  const own = foldLetters(bareTitle(item.title ?? ''));
  const holders = [registered['container-title'], registered['event-title'], registered.publisher];
  const isHolder = holders.some((holder) => {
    const folded = foldLetters(holder ?? '');
    return folded.length > 3 && (likenessWithin(own, folded) >= SAME || likeness(own, folded) >= ALIKE);
  });
  return isHolder ? '' : own;
}

/** Whether one side is a notice of, or a comment on, the work that stands on the other. */
function isAboutTheOther(title: string, printed: Printed, text: string): boolean {
  const prefix = foldLetters(ABOUT_ANOTHER.exec(title)?.[0] ?? '');
  const whole = foldLetters(title);
  if (prefix !== '') {
    const bare = whole.slice(prefix.length);
    const missing = faults(whole, text) - faults(bare, text);
    return bare.length >= TELLING && likenessWithin(bare, text) >= SAME && missing >= prefix.length * 0.6;
  }
  const own = printed.item.title ?? '';
  if (ANSWERS_ANOTHER.test(title) !== ANSWERS_ANOTHER.test(own) && own !== '') {
    const [bare, other] = [title, own].map((one) => foldLetters(one.replace(ANSWERS_ANOTHER, '')));
    if (bare !== undefined && other !== undefined && likeness(bare, other) >= SAME) return true;
  }
  const at = printed.text.indexOf(own);
  if (own !== '' && LEADS_TO_ANOTHER.test(printed.text.slice(0, Math.max(0, at)))) return true;
  return (
    ABOUT_ANOTHER.test(own) && whole.length >= TELLING && likenessWithin(whole, foldLetters(own)) >= SAME
  );
}

/** What stands in the printed text right behind the title that was understood may still be of it: ". Part II: …", ". IV." */
const BEHIND = 12;

/** Whether both sides name their part of a series, and it is not the same one. */
function isAnotherPart(title: string, { text, item }: Printed): boolean {
  const part = partOfSeries(title);
  const own = item.title ?? '';
  const end = text.indexOf(own) + own.length;
  const printed =
    partOfSeries(own) ?? partOfSeries(text.slice(end - own.length, end + BEHIND).replace(/\s\S*$/u, ''));
  return own !== '' && part !== null && printed !== null && part !== printed;
}

/** The printed title with the year right behind it, where that is not the year of the issue, which stands there besides: "Cancer statistics, 2019. CA Cancer J Clin. 2019;69:7". */
function withYearBehind({ text, item: { title = '' } }: Printed): string {
  const behind = text.slice(text.indexOf(title) + title.length);
  const year = /^[\s,:–—-]{1,3}((?:19|20)\d\d)(?=\D.*(?<!\d)(?:19|20)\d\d(?!\d))/su.exec(behind)?.[1];
  return year === undefined ? title : `${title} ${year}`;
}

const faults = (sought: string, text: string) => (1 - likenessWithin(sought, text)) * sought.length;

/** "Contents of volume 91" is not that of volume 95. Single digits are lost too easily. */
function sameNumbers(title: string, text: string): boolean {
  const printed = new Set(text.match(/\d+/g));
  return (title.match(/\d{2,}/g) ?? []).every((number) => printed.has(number));
}

function mainTitle(title: string): string {
  return /^(.{12,}?)(?:\s?[:?!.]\s|\s[–—-]\s)/u.exec(title)?.[1] ?? '';
}
