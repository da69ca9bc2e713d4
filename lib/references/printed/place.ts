/** "Jakarta", "New York", "М.", "São Paulo", "Boston, MA". */
const WORD =
  "(?:(?:de|do|da|am|of)\\s)?(?:\\p{Lu}\\p{L}{0,3}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}(?![\\p{L}\\p{M}]))";
const PLACE = `(${WORD}(?:\\s${WORD}){0,2}(?:,\\s\\p{Lu}{2})?|[\\p{Script=Han}]{2,4})`;
const SEPARATOR = '\\s?[:：]\\s?';
const BEFORE_PUBLISHER = new RegExp(`(?:^|[.,;)\\]!?]\\s{0,2}|\\s[-–]\\s)${PLACE}${SEPARATOR}$`, 'u');
const AT_THE_END = new RegExp(
  `(?<=[.)!?\\]]\\s)${PLACE}${SEPARATOR}([^.:;,()\\d]{2,60}?)\\s?(?:[;,]\\s?\\d{4}\\p{L}?)?\\.?$`,
  'u',
);
/** A journal's volume or a title stands before a colon too; a place is no such word. */
const NO_PLACE = /^(?:In|Dans|En|Dalam|Vol|No|S|P|URL|DOI|Doi|Available|Online|Retrieved)\.?$/u;

/** The place before a publisher that begins at `start`; null where none is printed. */
export function placeBefore(text: string, start: number): string | null {
  return placeIn(BEFORE_PUBLISHER.exec(text.slice(0, start))?.[1]);
}

/** "Jakarta: Kementerian Kesehatan RI." at the end of a reference. */
export function publisherAtTheEnd(text: string): { start: number; place: string; publisher: string } | null {
  const match = AT_THE_END.exec(text);
  const place = placeIn(match?.[1]);
  return match === null || place === null
    ? null
    : { start: match.index, place, publisher: (match[2] ?? '').trim() };
}

function placeIn(told: string | undefined): string | null {
  const place = told?.trim() ?? '';
  return place === '' || NO_PLACE.test(place) ? null : place;
}
