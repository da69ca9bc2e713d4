/** Locales of the styles' own words ("and", "retrieved from") that the extension carries. BCP 47. */
export const LOCALES = ['en-US', 'en-GB', 'id-ID', 'de-DE', 'es-ES', 'fr-FR', 'nl-NL', 'pt-BR'] as const;
export type Locale = (typeof LOCALES)[number];

/** The carried locale nearest to a language tag: the same, else the same language, else en-US. */
export function nearestLocale(language: string | null): Locale {
  const wanted = (language ?? '').toLowerCase();
  const same = LOCALES.find((locale) => locale.toLowerCase() === wanted);
  const primary = wanted.split('-')[0];
  return same ?? LOCALES.find((locale) => locale.split('-')[0] === primary) ?? 'en-US';
}
