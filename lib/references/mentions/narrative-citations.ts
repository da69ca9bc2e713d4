import type { Block } from '../../article/block';
import { sentencesOf } from '../../article/sentences/sentences-of';
import { languagesFor } from '../../article/vocabulary/languages';
import type { Citation, PrintedEntry } from './find-citations';
import type { NamesAndYear } from './names-and-years';
import { PERIODICAL } from './narrative-cues';
import { foldedWords, TITLE_WORDS } from './told-in-words';

/** A sentence as it is searched: folded, with the years that it names. */
class Told {
  readonly folded: string;
  readonly years: ReadonlySet<string>;
  #afterCues: string[] | null = null;

  constructor(
    readonly sentence: string,
    readonly cue: RegExp,
  ) {
    this.folded = foldedWords(sentence);
    this.years = yearsIn(sentence);
  }

  /** What stands behind each word for a periodical. */
  get afterCues(): readonly string[] {
    this.#afterCues ??= [...this.sentence.matchAll(this.cue)].map((match) =>
      foldedWords(this.sentence.slice(match.index + match[0].length)).replace(ARTICLE, ''),
    );
    return this.#afterCues;
  }
}

const ARTICLE = /^(?:the|of|la|le|el|ilmiah|medis) /u;

const yearsIn = (text: string): Set<string> => new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);

type Listed = Pick<PrintedEntry, 'number' | 'text' | 'item'>;

/**
 * Citations told in words: "a review in Molecular Medicine Reports in 2025", a whole title. Only where journal and year,
 * or the title, fit exactly one reference of the list; the mark is the sentence.
 */
export function narrativeCitations(
  blocks: readonly Block[],
  references: readonly Listed[],
  keys: readonly NamesAndYear[],
  language: string | null,
): Citation[] {
  const cue = cuePattern(language);
  const facts = new FactIndex(references, keys);
  return blocks.flatMap((one, block) =>
    one.kind === 'heading' || one.text === '' || !facts.mayBeToldIn(one.text)
      ? []
      : sentencesOf(one, language).flatMap(({ start, end, text: sentence }) => {
          const [only, other] = facts.toldIn(new Told(sentence, cue));
          return only === undefined || other !== undefined ? [] : [{ block, start, end, number: only }];
        }),
  );
}

interface Facts {
  number: number;
  title: string | null;
  journals: string[];
  folded: string;
  years: readonly string[];
}

/** What is known of the references, by what a sentence must have to tell of one: its year, or its title's first word. */
class FactIndex {
  readonly #byYear = new Map<string, Facts[]>();
  readonly #byTitle = new Map<string, Facts[]>();

  constructor(references: readonly Listed[], keys: readonly NamesAndYear[]) {
    references.forEach((reference, i) => {
      const facts = factsOf(reference, keys[i]?.years ?? []);
      for (const year of facts.years) addTo(this.#byYear, year, facts);
      if (facts.title !== null) addTo(this.#byTitle, facts.title.split(' ')[0] ?? '', facts);
    });
  }

  /** Whether a text of many sentences names a year or a title; one that does not tells of none. */
  mayBeToldIn(text: string): boolean {
    return this.#dated(yearsIn(text)).length > 0 || this.#titled(foldedWords(text)).length > 0;
  }

  /** Numbers of the references that a sentence tells of. */
  toldIn(told: Told): number[] {
    const named = this.#dated(told.years).filter((facts) => isNamed(told, facts));
    const matches = [...this.#titled(told.folded), ...named];
    return [...new Set(matches.map(({ number }) => number))];
  }

  #dated(years: ReadonlySet<string>): Facts[] {
    return [...years].flatMap((year) => this.#byYear.get(year) ?? []);
  }

  #titled(folded: string): Facts[] {
    if (this.#byTitle.size === 0) return [];
    const possible = [...new Set(folded.split(' '))].flatMap((word) => this.#byTitle.get(word) ?? []);
    return possible.filter(({ title }) => holds(folded, title ?? ''));
  }
}

function addTo(index: Map<string, Facts[]>, key: string, facts: Facts): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [facts]);
  else same.push(facts);
}

function factsOf({ number, item, text }: Listed, years: readonly string[]): Facts {
  const journals = [item['container-title'], item['container-title-short']].map((name) =>
    foldedWords(name ?? ''),
  );
  const title = foldedWords(item.title ?? '');
  return {
    number,
    title: title.split(' ').length >= TITLE_WORDS ? title : null,
    journals: journals.filter((name) => name.length > 2),
    folded: foldedWords(text),
    years,
  };
}

/**
 * Whether a sentence that names a reference's year also names its journal. A cue word must stand before a journal of one
 * word ("the journal Cells"); two words and a year speak for themselves.
 */
function isNamed({ folded, afterCues }: Told, { journals, folded: entry }: Facts): boolean {
  const named = journals.some(
    (journal) =>
      holds(folded, journal) &&
      (journal.includes(' ') || afterCues.some((name) => `${name} `.startsWith(`${journal} `))),
  );
  return named || (journals.length === 0 && afterCues.some((name) => holds(entry, journalName(name))));
}

/** The name behind the cue word, where nothing was parsed of the references: its first three words must be in the entry. */
function journalName(afterCue: string): string {
  const name = afterCue.split(' ').slice(0, 3).join(' ');
  return name.length > 8 ? name : ' ';
}

/** What announces the name of a journal in a language of pages: "the journal …". */
export function cuePattern(language: string | null): RegExp {
  const cues = languagesFor(language).map((known) => PERIODICAL[known]);
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...new Set([...cues, PERIODICAL.en])].join('|')})[\\s:"“'‘«]*`,
    'giu',
  );
}

function holds(text: string, phrase: string): boolean {
  return phrase.trim() !== '' && ` ${text} `.includes(` ${phrase} `);
}
