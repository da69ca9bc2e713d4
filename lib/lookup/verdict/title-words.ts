import { likeness, likenessWithin } from './closest';
import { foldedWords, foldLetters } from './fold';

/** Letters of a word that tells: shorter ones are found anywhere by chance. */
const TELLING = 5;
/** A word that is less than this found in the other title is not there, however badly that is printed. */
const FOUND = 0.6;
const SAME = 0.85;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Whether each of two alike titles has a word that the other has not: "… in children", "… in adults". */
export function hasOtherWord(one: string, other: string): boolean {
  return hasWordBeyond(one, other) && hasWordBeyond(other, one);
}

function hasWordBeyond(one: string, other: string): boolean {
  const letters = foldLetters(other);
  return foldedWords(one).some((word) => word.length >= TELLING && likenessWithin(word, letters) < FOUND);
}

/** Whether two titles are one but for the year: "Cancer statistics, 2019" and those of 2020. */
export function hasOtherYear(one: string, other: string): boolean {
  const [years, otherYears] = [one.match(YEAR), other.match(YEAR)];
  if (years === null || otherYears === null || years.some((year) => otherYears.includes(year))) return false;
  const [bare, otherBare] = [one, other].map((title) => foldLetters(title.replace(YEAR, '')));
  return likeness(bare ?? '', otherBare ?? '') >= SAME;
}

/** Whether at least two thirds of the telling words of the shorter title stand in the other one, in any order. */
export function isReworded(one: string, other: string): boolean {
  const [short = [], long = []] = [one, other]
    .map((title) => [...new Set(foldedWords(title).filter((word) => word.length >= TELLING))])
    .sort((a, b) => a.length - b.length);
  const shared = short.filter((word) => long.some((one) => likeness(one, word) >= 0.8));
  return short.length >= 3 && shared.length * 3 >= short.length * 2;
}
