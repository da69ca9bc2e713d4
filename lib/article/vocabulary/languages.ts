import { remember } from '../remember';
import { wordTable } from '../word-table';

/** The page languages whose headings we know, as BCP 47 primary subtags. */
export const LANGUAGES = [
  'id',
  'ms',
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'nl',
  'ru',
  'zh',
  'ja',
  'ko',
  'ar',
  'tr',
  'vi',
  'hi',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Subtags of close languages whose words are read together, and older codes. Indonesian and Malay share most headings. */
const FAMILIES = wordTable<readonly Language[]>({
  id: ['id', 'ms'],
  ms: ['ms', 'id'],
  in: ['id', 'ms'],
});

/**
 * The known languages to read a page in.
 * In: BCP 47 tag ("pt-BR") or null. Out: its language (with its near relative); every language if it is none of ours.
 */
export const languagesFor = (tag: string | null): readonly Language[] => languagesOf(tag ?? '');

const languagesOf = remember((tag): readonly Language[] => {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const language = LANGUAGES.find((known) => known === primary);
  return FAMILIES[primary] ?? (language === undefined ? LANGUAGES : [language]);
});
