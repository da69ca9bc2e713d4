const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const NUMBER = '(\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d])';
/** "Part II", "Teil 2", "часть 3"; as the words are in the languages of the vocabulary. */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:part|pt|teil|partie|parte|deel|bagian|bahagian|часть|bölüm|kısım|phần|भाग|الجزء|część)\\.?\\s*${NUMBER}`,
  'u',
);
/** "The chemistry of silanes. IV": a numeral that ends the title. */
const LAST = new RegExp(`[.:,–—-]\\s+${NUMBER}\\W*$`, 'u');
/** "2. Classification and diagnosis". */
const FIRST = new RegExp(`^\\W*${NUMBER}[.:)]\\s`, 'u');

/** Which part of a series a title names itself, as a number; null where it names none. */
export function partOfSeries(title: string): number | null {
  const lower = title.normalize('NFKC').toLowerCase();
  const named = [NAMED, LAST, FIRST].map((form) => form.exec(lower)?.[1]).find((one) => one !== undefined);
  if (named === undefined) return null;
  const roman = ROMAN.indexOf(named);
  return /^\d/.test(named) ? Number(named) : roman < 0 ? null : roman + 1;
}
