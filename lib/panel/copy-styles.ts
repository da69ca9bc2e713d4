import { DRESSES, type DressId, FORMATS, type FormatId } from '../citation/formats';
import { STYLES } from '../citation/styles';
import type { RecentStyle } from './preferences';

/** What *Copy* gives: id of a style at hand, of one of the package, of the reader's own, or of an exchange format. */
export type CopyStyle = string;

/** What a reference can be saved as. */
export type FileFormat = FormatId | DressId;

interface Choice {
  id: CopyStyle;
  label: string;
}

/** The choices, as the chooser groups them: those at hand, and those used last. */
export function copyChoices(recent: readonly RecentStyle[]): Record<'styles' | 'formats', readonly Choice[]> {
  return { styles: [...STYLES, ...recent.map(({ id, title }) => ({ id, label: title }))], formats: FORMATS };
}

/** What files there are to save. */
export const FILE_FORMATS = [...FORMATS, ...DRESSES] as const;

/** A stored id as a choice; APA where this version no longer has it. */
export function copyStyle(id: string, recent: readonly RecentStyle[]): CopyStyle {
  const { styles, formats } = copyChoices(recent);
  return [...styles, ...formats].some((choice) => choice.id === id) ? id : 'apa';
}

/** The name of a style or format; its id where it has none here. */
export function labelOf(id: CopyStyle | FileFormat, recent: readonly RecentStyle[]): string {
  const { styles } = copyChoices(recent);
  return [...styles, ...FILE_FORMATS].find((choice) => choice.id === id)?.label ?? id;
}

export function isFormat(id: string): id is FormatId {
  return FORMATS.some((format) => format.id === id);
}

/** How many styles a search shows. */
export const MOST_STYLES = 40;

/** How many styles beyond those at hand are remembered. */
const REMEMBERED = 5;

/** The styles used last, with one more at their head; those at hand need no remembering. */
export function remembered(recent: readonly RecentStyle[], style: RecentStyle): RecentStyle[] {
  if (STYLES.some(({ id }) => id === style.id)) return [...recent];
  return [style, ...recent.filter(({ id }) => id !== style.id)].slice(0, REMEMBERED);
}
