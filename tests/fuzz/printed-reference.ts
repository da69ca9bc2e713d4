import fc from 'fast-check';
import type { CslItem } from '../../lib/article/csl-item';

/** Words that no title of another record shares: each record takes its own stretch of a shuffled list. */
const WORDS =
  'asthma kitchen village breathing children secretome oxygen walking winter elderly sleep measured randomised protein smoke chronic cough pressure vitamin therapy diabetes cardiac outcome cohort placebo imaging fracture nutrition genetic tobacco antibody influenza rehabilitation emergency hospital nursing adolescents pregnancy kidney surgical bacterial resistance memory attention dementia survival screening microbiome plasma inflammation exercise hearing'.split(
    ' ',
  );
const NAMES =
  'Surya Okafor Lindqvist Moreau Petrov Hoekstra Müller Øster García Nakamura Lestari Fitzgerald Šimek Kowalczyk Rossetti Haddad Çelikel Novotná Andersen Baumgartner'.split(
    ' ',
  );
const JOURNALS = [
  'Journal of Made-up Pulmonology',
  'Annals of Invented Medicine',
  'The Fictional Lancet of Lungs',
  'Revista de Medicina Imaginaria',
  'Zeitschrift für Atemkunde',
];

interface Work {
  record: CslItem;
}

const workOf = (words: readonly string[], names: readonly string[]): fc.Arbitrary<Work> =>
  fc
    .record({
      length: fc.integer({ min: 5, max: Math.min(10, words.length) }),
      authors: fc.integer({ min: 1, max: Math.min(5, names.length) }),
      initials: fc.array(fc.constantFrom(...'ABCDEFGHIJKLM'), { minLength: 5, maxLength: 5 }),
      year: fc.integer({ min: 1970, max: 2024 }),
      journal: fc.constantFrom(...JOURNALS),
      volume: fc.integer({ min: 2, max: 180 }),
      issue: fc.integer({ min: 1, max: 12 }),
      page: fc.integer({ min: 101, max: 899 }),
      pages: fc.integer({ min: 3, max: 20 }),
    })
    .map((made) => {
      const title = words.slice(0, made.length).join(' ');
      return {
        record: {
          type: 'article-journal',
          title: title.charAt(0).toUpperCase() + title.slice(1),
          author: names
            .slice(0, made.authors)
            .map((family, index) => ({ family, given: `${made.initials[index]}.` })),
          issued: { 'date-parts': [[made.year]] },
          'container-title': made.journal,
          volume: String(made.volume),
          issue: String(made.issue),
          page: `${made.page}-${made.page + made.pages}`,
        },
      };
    });

/** Two works that share no word of their titles and no author; journal, volume and pages they may share. */
export const twoWorks: fc.Arbitrary<[CslItem, CslItem]> = fc
  .tuple(
    fc.shuffledSubarray(WORDS, { minLength: 20, maxLength: 20 }),
    fc.shuffledSubarray(NAMES, { minLength: 10, maxLength: 10 }),
  )
  .chain(([words, names]) =>
    fc.tuple(workOf(words.slice(0, 10), names.slice(0, 5)), workOf(words.slice(10), names.slice(5))),
  )
  .map(([one, other]) => [one.record, other.record]);

type Print = (parts: {
  names: string;
  title: string;
  year: string;
  journal: string;
  volume: string;
  issue: string;
  page: string;
}) => string;

/** The orders in which styles print their fields. */
const STYLES: readonly Print[] = [
  (p) => `${p.names} (${p.year}). ${p.title}. ${p.journal}, ${p.volume}(${p.issue}), ${p.page}.`,
  (p) => `${p.names}. ${p.title}. ${p.journal}. ${p.year};${p.volume}(${p.issue}):${p.page}.`,
  (p) =>
    `${p.names}, “${p.title},” ${p.journal}, vol. ${p.volume}, no. ${p.issue}, pp. ${p.page}, ${p.year}.`,
  (p) => `${p.names}. “${p.title}.” ${p.journal} ${p.volume}, no. ${p.issue} (${p.year}): ${p.page}.`,
  (p) => `${p.names}: ${p.title}. ${p.journal} ${p.volume}:${p.page}, ${p.year}`,
];

const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Ø/g, 'O').replace(/ø/g, 'o');

/** What pages do to a printed reference without making it another one. */
const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  withoutMarks,
  (text) => text.replace(/[“”]/g, '"').replaceAll('-', '–'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.normalize('NFD'),
  (text) => `12. ${text}`,
  (text) => `${text} doi:10.1234/abc.5`,
];

const namesOf = ({ author = [] }: CslItem, etAl: boolean): string => {
  const printed = author.map(({ family, given }) => `${family} ${given?.replace('.', '')}`);
  return etAl && printed.length > 1 ? `${printed[0]}, et al` : printed.join(', ');
};

/** A record as some page prints it. */
export function printings(record: CslItem): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...STYLES), fc.constantFrom(...CHANGES), fc.boolean())
    .map(([print, change, etAl]) =>
      change(
        print({
          names: namesOf(record, etAl),
          title: record.title ?? '',
          year: String(record.issued?.['date-parts']?.[0]?.[0]),
          journal: record['container-title'] ?? '',
          volume: record.volume ?? '',
          issue: record.issue ?? '',
          page: record.page ?? '',
        }),
      ),
    );
}

/** A printed reference, the record of what it prints, and the record of another work. */
export const printedReference: fc.Arbitrary<{ text: string; record: CslItem; other: CslItem }> =
  twoWorks.chain(([record, other]) => printings(record).map((text) => ({ text, record, other })));
