import { ROLES, type Role } from '../roles';
import type { Language } from './languages';
import type { HeadingPhrase } from './match-phrase';
import { normalizeHeading } from './normalize-heading';
import { UNSPACED } from './unspaced';
import { VOCABULARY } from './vocabulary';

/** A phrase of the vocabulary and the role of the sections that it heads. */
export interface RolePhrase extends HeadingPhrase {
  role: Role;
}

/** A language's phrases, findable by a word of the heading: a page has thousands of lines, the vocabulary hundreds of phrases. */
interface PhraseIndex {
  byFirstWord: ReadonlyMap<string, readonly RolePhrase[]>;
  unspaced: readonly RolePhrase[];
}

const indices = new Map<Language, PhraseIndex>();

/** The phrases of a language that may stand in a heading. In: the heading, as `normalizeHeading` leaves it. */
export function phrasesFor(title: string, language: Language): readonly RolePhrase[] {
  const { byFirstWord, unspaced } = indexOf(language);
  const spaced = [...new Set(title.split(' '))].flatMap((word) => byFirstWord.get(word) ?? []);
  return unspaced.length > 0 && UNSPACED.test(title) ? [...spaced, ...unspaced] : spaced;
}

function indexOf(language: Language): PhraseIndex {
  const index = indices.get(language) ?? buildIndex(language);
  indices.set(language, index);
  return index;
}

function buildIndex(language: Language): PhraseIndex {
  const byFirstWord = new Map<string, RolePhrase[]>();
  const unspaced: RolePhrase[] = [];
  for (const role of ROLES)
    for (const written of VOCABULARY[language][role]) {
      const phrase = rolePhrase(written, role);
      const word = phrase.text.split(' ')[0] ?? '';
      if (UNSPACED.test(phrase.text)) unspaced.push(phrase);
      else byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), phrase]);
    }
  return { byFirstWord, unspaced };
}

function rolePhrase(written: string, role: Role): RolePhrase {
  const [words = '', notBefore] = written.split('!');
  const [beginning = '', following] = words.split('…');
  return {
    role,
    text: normalizeHeading(beginning),
    alone: written.startsWith('='),
    first: written.startsWith('^'),
    following: following?.split('/').map(normalizeHeading) ?? null,
    notBefore: notBefore?.split('/').map(normalizeHeading) ?? [],
  };
}
