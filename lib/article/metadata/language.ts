import { type MetaTags, meta } from './meta-tags';

/** The language that the markup names (BCP 47), or null. */
export function readLanguage(document: Document, tags: MetaTags): string | null {
  // A script may have taken everything away.
  const root: Element | null = document.documentElement;
  const named =
    root?.getAttribute('lang') ||
    root?.getAttribute('xml:lang') ||
    document.body?.getAttribute('lang') ||
    meta(tags, 'content-language', 'language', 'og:locale', 'inLanguage');
  const tag =
    named
      ?.trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/)[0] ?? '';
  try {
    return tag === '' ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
  } catch {
    return null; // not a language tag: the same as none
  }
}
