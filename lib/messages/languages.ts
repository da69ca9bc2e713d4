import { wordTable } from '../article/word-table';
import { en } from './en';
import type { Messages } from './messages';

/**
 * Languages of the panel by their BCP 47 tag; each is loaded where it is spoken. To add one, write its file, its line here,
 * and its folder in lib/static/_locales/.
 */
export const LANGUAGES = {
  en: async () => en,
  id: async () => (await import('./id')).id,
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  'pt-BR': async () => (await import('./pt-br')).ptBr,
  it: async () => (await import('./it')).it,
  nl: async () => (await import('./nl')).nl,
  pl: async () => (await import('./pl')).pl,
  ms: async () => (await import('./ms')).ms,
  ru: async () => (await import('./ru')).ru,
  'zh-CN': async () => (await import('./zh-cn')).zhCn,
  ja: async () => (await import('./ja')).ja,
  ko: async () => (await import('./ko')).ko,
  vi: async () => (await import('./vi')).vi,
  tr: async () => (await import('./tr')).tr,
  hi: async () => (await import('./hi')).hi,
  ar: async () => (await import('./ar')).ar,
} satisfies Record<string, () => Promise<Messages>>;
export type Language = keyof typeof LANGUAGES;

const KNOWN = Object.keys(LANGUAGES) as Language[];

/** What browsers of old called Indonesian. */
const RENAMED = wordTable<string>({ in: 'id' });

/** The panel's language for the browser's: the same, else one that differs in its region alone, else English. */
export function nearestLanguage(uiLanguage: string): Language {
  const tag = uiLanguage.toLowerCase();
  const primary = tag.split('-')[0] ?? '';
  const wanted = RENAMED[primary] ?? primary;
  return (
    KNOWN.find((known) => known.toLowerCase() === tag) ??
    KNOWN.find((known) => known.split('-')[0] === wanted) ??
    'en'
  );
}
