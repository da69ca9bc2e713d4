import type { Role } from '../roles';
import { LANGUAGES, type Language, languagesFor } from './languages';
import { matchPhrase, type PhraseMatch } from './match-phrase';
import { normalizeHeading } from './normalize-heading';
import { REFERENCE_HEADINGS, REFERENCE_HEADINGS_ELSEWHERE } from './references';
import { phrasesFor } from './role-phrases';

/** Which role counts first where two say the same: the rarer and more telling one. */
const PRIORITY = [
  'references',
  'related',
  'boilerplate',
  'risks',
  'dosage',
  'evidence',
  'benefits',
  'conclusion',
  'mechanism',
  'procedure',
  'prevention',
  'cost',
  'causes',
  'symptoms',
  'diagnosis',
  'faq',
  'definition',
  'introduction',
] as const satisfies readonly Role[];

/** Roles whose words are common inside other headings ("Share", "Related", "context"), so that they must begin one. */
const MUST_BEGIN: ReadonlySet<Role> = new Set<Role>(['boilerplate', 'related', 'introduction']);

const SHORTEST_TELLING = 6;
const UNSPACED_WORD = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3,}$/u;

interface RoleMatch extends Omit<PhraseMatch, 'score'> {
  role: Role;
  score: number;
}

/**
 * What a section is for, told from its heading.
 * In: the heading as printed; the page's language (BCP 47; null or unknown: the words of all languages count); whether it
 * is the article's first heading, for a "Summary" in front introduces and one at the end concludes.
 * Out: roles, best first; often one, none where no word is known, two for "Benefits and risks".
 */
export function rolesOf(
  heading: string,
  { language, isFirst }: { language: string | null; isFirst: boolean },
): Role[] {
  const title = normalizeHeading(heading);
  if (title === '') return [];
  const own = bestRoles(title, languagesFor(language), isFirst, 0);
  // English headings are common on other pages ("FAQ", "Disclaimer", "Recommended for you"), but only whole ones are safe.
  const english = own.length > 0 ? own : bestRoles(title, ['en'], isFirst, 3);
  return english.length > 0 ? english : listsInAnyLanguage(title);
}

/** A page may say it is English and list its "Referensi". Shorter words mean something else elsewhere ("Note"). */
function listsInAnyLanguage(title: string): Role[] {
  const tellsMuch = UNSPACED_WORD.test(title) || title.length >= SHORTEST_TELLING;
  const lists =
    tellsMuch && LANGUAGES.some((language) => REFERENCE_HEADINGS[language].some((word) => word === title));
  return lists || ELSEWHERE.has(title) ? ['references'] : [];
}

const ELSEWHERE: ReadonlySet<string> = new Set(REFERENCE_HEADINGS_ELSEWHERE);

function bestRoles(title: string, languages: readonly Language[], isFirst: boolean, least: number): Role[] {
  const matches = languages.flatMap((language) => matchesIn(title, language));
  const outer = matches.filter((match) => !matches.some((other) => holds(other, match)));
  const top = Math.max(least, ...outer.map((match) => match.score));
  const found = new Set(outer.filter((match) => match.score === top).map((match) => match.role));
  if (found.has('introduction') && found.has('conclusion'))
    found.delete(isFirst ? 'conclusion' : 'introduction');
  return PRIORITY.filter((role) => found.has(role));
}

function matchesIn(title: string, language: Language): RoleMatch[] {
  return phrasesFor(title, language).flatMap((phrase) => {
    const { role } = phrase;
    const match = matchPhrase(title, phrase);
    return match !== null && counts(role, match) ? [{ ...match, role, score: scoreOf(role, match) }] : [];
  });
}

function counts(role: Role, match: PhraseMatch): boolean {
  return match.score > 1 || !MUST_BEGIN.has(role);
}

/** "What is …" opens every kind of heading ("What is the dosage?"), so it only says something where nothing else does. */
function scoreOf(role: Role, match: PhraseMatch): number {
  return role === 'definition' && match.score < 3 ? 0.5 : match.score;
}

/** Whether one match holds another, shorter one: "faktor risiko" (causes) holds "risiko" (risks). */
function holds(outer: RoleMatch, inner: RoleMatch): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && outer.start <= inner.start && outer.end >= inner.end;
}
