import type { CslItem } from '../../article/csl-item';
import { compareAuthor, shownAuthor } from './compare-author';
import { compareJournal } from './compare-journal';
import { comparePage, compareVolume, compareYear, numbersIn, yearOf } from './compare-numbers';
import { compareTitle } from './compare-title';
import type { Agreement, Field, Printed, Reason, Verdict } from './verdict';
import { weigh } from './weigh';

/** Addresses hold numbers that are no volume, and the DOI is what is being judged. */
const ADDRESS =
  /\bhttps?:\/\/\S+|\b(?:doi\s*(?::\s*)?)?10\.\d{4,9}\/\S+|\b(?:pmid|pmcid|issn|isbn)\s*(?::\s*)?[\w-]+/giu;

/** Whether `registered` is the work that is printed: the same, another, or not to be told; with the reasons. */
export function compareWork(printed: Printed, registered: CslItem): Verdict {
  const shown = { ...printed, text: printed.text.replace(ADDRESS, ' ') };
  const agreements = compareFields(shown, registered);
  const { verdict, order } = weigh(agreements);
  return { verdict, reasons: order.map((field) => reasonOf(field, agreements[field], shown, registered)) };
}

export function compareFields(printed: Printed, registered: CslItem): Record<Field, Agreement> {
  const numbers = numbersIn(printed.text);
  return {
    title: compareTitle(registered, printed),
    author: compareAuthor(registered, printed),
    year: compareYear(registered, numbers),
    journal: compareJournal(registered, printed),
    volume: compareVolume(registered, numbers, printed.item),
    page: comparePage(registered, numbers, printed.item),
  };
}

/** Each field as the reader sees it, on either side. */
const SHOWN: Record<Field, (item: CslItem) => string | number | null | undefined> = {
  title: (item) => item.title,
  author: shownAuthor,
  year: yearOf,
  journal: (item) => item['container-title'],
  volume: (item) => item.volume,
  page: (item) => item.page,
};

function reasonOf(field: Field, agreement: Agreement, printed: Printed, registered: CslItem): Reason {
  const text = (item: CslItem) => SHOWN[field](item)?.toString() ?? null;
  return { field, agreement, printed: text(printed.item), registered: text(registered) };
}
