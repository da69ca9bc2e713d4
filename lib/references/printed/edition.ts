import { type Cut, without } from './cut';

const NUMBER = '(\\d{1,3})';
/** How an edition is told in the languages of reference lists, with its number as the only group. */
const FORMS = [
  `${NUMBER}(?:st|nd|rd|th)\\s(?:(?:rev(?:ised)?|int(?:ernational)?)\\.?\\s)?ed(?:ition|n)?(?!\\p{L})`,
  `${NUMBER}\\.\\s?(?:(?:überarb|erw|vollst|aktual|neu bearb|ergänzte)\\p{L}*\\.?,?\\s(?:und\\s)?)*(?:Aufl(?:age)?|baskı|bs|udg|uppl)(?!\\p{L})`,
  `${NUMBER}\\s?(?:e|è|ème|de|ste)\\s(?:éd(?:ition)?|druk|uitgave)(?!\\p{L})`,
  `${NUMBER}\\s?\\.?[ªºᵃa]\\.?\\s(?:ed(?:ición|ição|izione)?)(?!\\p{L})`,
  `${NUMBER}\\.\\sed(?!\\p{L})`,
  `${NUMBER}-е\\sизд(?:ание)?(?!\\p{L})`,
  `(?:edisi|cetakan|wyd\\.|wydanie)\\s(?:ke-?\\s?)?${NUMBER}(?!\\p{N})`,
  `第\\s?${NUMBER}\\s?版`,
  `${NUMBER}\\s?版`,
];
const EDITIONS = FORMS.map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}\\.?`, 'iu'));

/** Ordinals in capitals ("Vol. 3. Ed. J. Smith") name an editor. */
const isEditor = (told: string): boolean => /^\d+\.\s?Ed/u.test(told);

/**
 * Cuts out which edition of a book it is: "(3rd ed.)", "3. Aufl.", "Edisi 6", "2-е изд.".
 * @returns the number as digits; null where no edition is told.
 */
export function cutEdition(text: string): Cut<string | null> {
  for (const form of EDITIONS) {
    const match = form.exec(text);
    if (match === null || isEditor(match[0])) continue;
    return { text: cutOut(text, match.index, match.index + match[0].length), found: match[1] ?? null };
  }
  return { text, found: null };
}

/** With the brackets around it where it fills them: "(3rd ed.)", but "(3rd ed., pp. 1-9)" keeps its pages. */
function cutOut(text: string, start: number, end: number): string {
  const opens = /[(（[]\s?$/u.exec(text.slice(0, start));
  const closes = /^\s?[)）\]]/u.exec(text.slice(end));
  if (opens !== null && closes !== null) return without(text, opens.index, end + closes[0].length);
  if (opens !== null) return text.slice(0, start) + text.slice(end).replace(/^[,;\s]+/u, '');
  return without(text, start, end);
}
