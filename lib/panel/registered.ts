import type { CslItem, CslName } from '../article/csl-item';
import { type RichPart, richParts } from '../citation/rich-text';

/** What a registry says of a work, as it is shown. */
export interface Registered {
  title: RichPart[];
  /** "Given Family", in the registered order. */
  authors: string[];
  /** Journal, book or series. */
  container: string | null;
  year: string | null;
}

/** A registered item in the pieces that the panel shows. */
export function registered(item: CslItem): Registered {
  return {
    title: richParts(item.title ?? ''),
    authors: (item.author ?? []).map(fullName).filter(Boolean),
    container: item['container-title'] ?? item.publisher ?? null,
    year: yearOf(item),
  };
}

function fullName(name: CslName): string {
  const { given, family, suffix, literal } = name;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix];
  return literal ?? parts.filter(Boolean).join(' ');
}

function yearOf({ issued }: CslItem): string | null {
  const year = issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (issued?.literal ?? null) : String(year);
}
