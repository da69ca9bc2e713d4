import type { Role } from '../roles';
import { ARABIC } from './arabic';
import { CHINESE } from './chinese';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { HINDI } from './hindi';
import { INDONESIAN } from './indonesian';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import type { Language } from './languages';
import { MALAY } from './malay';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import { SPANISH } from './spanish';
import { TURKISH } from './turkish';
import { VIETNAMESE } from './vietnamese';

/** Words of section headings by language and role. A language is one column here, one file, and the rows of its small tables. */
export const VOCABULARY = {
  id: INDONESIAN,
  ms: MALAY,
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
  it: ITALIAN,
  nl: DUTCH,
  ru: RUSSIAN,
  zh: CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  ar: ARABIC,
  tr: TURKISH,
  vi: VIETNAMESE,
  hi: HINDI,
} satisfies Record<Language, Record<Role, readonly string[]>>;
