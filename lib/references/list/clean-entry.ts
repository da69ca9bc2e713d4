/** What stands before an entry: a printed number or label, or the arrows and letters that lead back to the text. */
const BACK_LINKS =
  /^(?:[\^↑↩⬆]\s*(?:(?:[a-z]{1,2}|\d+(?:[.,]\d+)?)\b[\s,]*(?![.,]))*|(?:jump (?:up )?(?:to|↑)[^:]{0,20}:?|go to (?:ref|reference)[^:]{0,12}:?|back to (?:text|article|citation)[^:]{0,12}:?)\s*)+/i;
const LABEL =
  /^(?:\[\s*([\p{L}\d][\p{L}\p{M}\d+*.,& -]{0,24})\s*\]|\(\s*(\d{1,4}[a-z]?)\s*\)|(\d{1,4})\s?(?:-(?=\s\p{L})|[.)](?=\s|\p{Lu}|["“«])|、)|(\d{1,3})(?=\p{Lu}|\s+\p{Lu}|\s+["“«]))[\s.:]*/u;
const BULLET = /^[•●▪◦‣∙·■□–—*-]\s+/;

/** What pages put behind an entry: buttons of other services and ways back to the text. */
const BUTTON =
  `(?:google\\s?scholar|scholar|cross\\s?ref|pub\\s?med(?:\\s?central|/ncbi)?|pmc(?:\\s?free)?(?:\\s?article)?|medline|doi|isi|web of science|scopus|cas|adsabs?|ads|wos|math\\s?sci\\s?net|zentralblatt math|zbmath|
open\\s?url|sfx|article|view(?: article| record| in article| at publisher| in scopus)?|full\\s?text(?: (?:pdf|html|link))?|abstract(?:/free full text)?|free(?: full text| article| pmc article)?|chemical abstracts|chemport|worldcat|publisher(?: full text|'s version)?|external resources|
find (?:it|in (?:a )?library)[^\\]]{0,20}|search(?: in)?(?: google scholar)?|get (?:it|article)|link|pdf|html|download(?: citation| references?)?|cited (?:by|within)(?: \\d+)?|times cited:? ?\\d*|export citation|copy|return to (?:ref(?:erence)? ?)?(?:\\d+|text|citation)[^\\]]{0,20}|
back to (?:text|article|citation)|see in context|lookup|ref(?:erence)? list|order|citaciones|tautan|buka)`.replace(
    /\n/g,
    '',
  );
const TAIL = new RegExp(
  `(?<![\\s,;|·•/[(])(?:[\\s,;|·•/[(]|\\.(?=\\s))*(?=(${BUTTON}))\\1(?:\\s+(?=(${BUTTON}))\\2)*(?:\\s*[\\])])?[\\s,;|·•/.]*$`,
  'iu',
);
/** Arrows and bars that are left behind, with the dots and blanks among them. */
const MARKS =
  /(?<![\s.\u21A9\u2B06\u21B5\u23CE^|·•→»]|\uFE0E)(?:[\s.\u21A9\u2B06\u21B5\u23CE^|·•→»]|\uFE0E)+$/u;
const EMPTY_BRACKETS = /(?:[[(]\s{0,3}[\])]|\[(?:edit|sunting)\])[\s.]{0,9}$/u;

/** Buttons stand at the end of an entry; this many characters are looked at, and again where something came off. */
const REACH = 400;

/** An entry as a reader sees it: the label apart, no buttons, no back-links. */
export interface CleanEntry {
  label: string | null;
  text: string;
}

/**
 * Takes the printed label off an entry's front and the page's buttons off its end. What is left is still verbatim.
 * `links` are the texts of the entry's links: an ending is a button only where the page made it a link or put it in brackets.
 */
export function cleanEntry(printed: string, links: readonly string[]): CleanEntry {
  const { label, text } = takeLabel(printed.trim().replace(BULLET, ''));
  return { label, text: dropButtons(text, new Set(links.map((link) => link.trim().toLowerCase()))) };
}

function takeLabel(text: string): CleanEntry {
  const rest = text.replace(BACK_LINKS, '').trimStart();
  const match = LABEL.exec(rest);
  if (match === null) return { label: null, text: rest };
  const label = match[1] ?? match[2] ?? match[3] ?? match[4] ?? null;
  const body = rest.slice(match[0].length);
  if (body === '' || label === null || !isLabel(match, label)) return { label: null, text: rest };
  return { label: label.trim(), text: body.replace(BACK_LINKS, '').trimStart() };
}

/** "[Online]" and "[in press]" are no labels; "[12]", "[Har19]", "[van+19]" are. A year is none either. */
function isLabel(match: RegExpExecArray, label: string): boolean {
  if (match[1] !== undefined) return /\d/.test(label) || label.length <= 3;
  return !/^(?:1[89]|20)\d{2}$/.test(label);
}

function dropButtons(text: string, links: ReadonlySet<string>): string {
  const longestFirst = [...links].filter((link) => link !== '').sort((a, b) => b.length - a.length);
  let end = text.trimEnd().length;
  for (;;) {
    // Marks and brackets come off before buttons are sought, which takes longer.
    const before = end;
    for (const cut of CUTS) {
      end = cutEnd(text, end, (near, from) => cut(near, from, longestFirst));
      if (end < before) break;
    }
    if (end === before) return text.slice(0, end);
  }
}

/** Where `text` ends after a cut that is shown its last characters and says how many of them stay. */
function cutEnd(text: string, end: number, cut: (near: string, from: number) => number): number {
  const from = Math.max(0, end - REACH);
  let to = from + cut(text.slice(from, end), from);
  while (to < end && to > 0 && /\s/.test(text.charAt(to - 1))) to--;
  return to;
}

type Cut = (near: string, from: number, links: readonly string[]) => number;

/** The dots before the first mark are the entry's. */
const withoutMarks: Cut = (near) => {
  const run = MARKS.exec(near);
  const mark = run === null ? -1 : run[0].search(/[^\s.]/u);
  return run === null || mark < 0 ? near.length : run.index + mark;
};

const withoutBrackets: Cut = (near) => EMPTY_BRACKETS.exec(near)?.index ?? near.length;

const withoutButtons: Cut = (near, from, links) => {
  const tail = TAIL.exec(near);
  if (tail === null || from + tail.index <= 10 || !isButton(tail[0], links)) return near.length;
  // A full stop that ended the entry stays.
  return tail.index + (tail[0].startsWith('.') ? 1 : 0);
};

const CUTS: readonly Cut[] = [withoutMarks, withoutBrackets, withoutButtons];

/** In brackets, or made of the texts of links. */
function isButton(tail: string, links: readonly string[]): boolean {
  if (/[[(]/.test(tail)) return true;
  let words = tail.toLowerCase();
  for (const link of links) words = words.replaceAll(link, ' ');
  return !/[\p{L}\p{N}]/u.test(words);
}

/** Whether a text is nothing but buttons: "CrossRef Full Text | Google Scholar". */
export function isButtons(text: string): boolean {
  if (text.length > 150) return false;
  const words = text
    .split(/[|·•,;[\]()]+|\s{2,}/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => ONLY_BUTTONS.test(word));
}

const ONLY_BUTTONS = new RegExp(`^(?:(?=(${BUTTON}))\\1[\\s/.]*)+$`, 'iu');

/** Whether a text is nothing but the label of the entry that follows it: "3.", "[12]", "(4)". */
export const isBareLabel = (text: string): boolean =>
  /^[[(]?\s*[\p{L}\p{N}+-]{1,12}\s*[\])]?[.:]?$/u.test(text) && /\d/.test(text);
