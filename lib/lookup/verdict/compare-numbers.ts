import type { CslItem } from '../../article/csl-item';
import { likeness } from './closest';
import type { Agreement } from './verdict';

/** The printed numbers, among them those with letters: "e0123", "S12", "1392b". */
export function numbersIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{0,4}\d+[a-z]?/gu) ?? []
  ).map(bareNumber);
}

/** Years within one of the registered one agree: print and online publication often fall in different years. */
export function compareYear(registered: CslItem, numbers: readonly string[]): Agreement {
  const year = yearOf(registered);
  if (year === null) return 'silent';
  const years = numbers
    .map((number) => Number(/^[a-z]*(\d{4})[a-z]?$/.exec(number)?.[1]))
    .filter((one) => one >= 1500 && one <= 2100);
  if (years.length === 0) return 'silent';
  if (years.some((one) => Math.abs(one - year) <= 1)) return 'agrees';
  return 'differs';
}

export function yearOf({ issued }: CslItem): number | null {
  return issued?.['date-parts']?.[0]?.[0] ?? null;
}

/** The volume as registered, else the issue: journals without volumes are cited by it. */
export function compareVolume(registered: CslItem, numbers: readonly string[], own: CslItem): Agreement {
  const volume = bareNumber(registered.volume ?? registered.issue ?? '');
  // Some journals number their volumes by the year, which says nothing more than the year.
  if (!/\d/.test(volume) || volume === yearOf(registered)?.toString()) return 'silent';
  const printed = bareNumber(own.volume ?? '');
  if (printed === volume) return 'agrees';
  if (!numbers.includes(volume) || volume === firstPage(own.page ?? '')) {
    return printed === '' ? 'unclear' : 'differs';
  }
  return printed === '' ? 'agrees' : 'unclear';
}

/** The first page or the article number; a page below ten is the first of many works, and the last one decides. A number that was understood as volume, issue or year is no page. */
export function comparePage(registered: CslItem, numbers: readonly string[], own: CslItem): Agreement {
  const first = firstPage(registered.page ?? registered.number ?? '');
  if (first === '') return 'silent';
  const printed = firstPage(own.page ?? '');
  const taken = [own.volume, own.issue, yearOf(own)?.toString()].map((number) => bareNumber(number ?? ''));
  const digits = first.replace(/^[a-z]+/, '');
  const isThere = (number: string) =>
    /\d{2}/.test(number) && numbers.includes(number) && !taken.includes(number);
  if (printed === first && digits.length === 1) return compareLastPage(registered.page ?? '', own.page ?? '');
  if (printed === first || isThere(first) || isThere(digits)) return 'agrees';
  if (printed === '') return 'unclear';
  const isTypo = first.length >= 3 && first.length === printed.length && likeness(first, printed) >= 0.66;
  // Where the last page is another one too, it is no typo but another place.
  const isElsewhere = compareLastPage(registered.page ?? '', own.page ?? '') === 'differs';
  return isTypo && !isElsewhere ? 'unclear' : 'differs';
}

/** Last pages are often shortened: "1212-21" is up to 1221. */
function compareLastPage(registered: string, printed: string): Agreement {
  const [last, other] = [registered, printed].map((pages) => /(?<!\d)\d+[^\d]+(\d+)\s*$/.exec(pages)?.[1]);
  if (last === undefined || other === undefined) return 'partly';
  return last.endsWith(other) || other.endsWith(last) ? 'agrees' : 'differs';
}

export const firstPage = (pages: string): string =>
  bareNumber(/[a-z]{0,4}\d+[a-z]?/u.exec(pages.normalize('NFKC').toLowerCase())?.[0] ?? '');

const bareNumber = (number: string): string =>
  number
    .trim()
    .toLowerCase()
    .replace(/^([a-z]*)0+(?=\d)/, '$1');
