import { FORMATS, type FormatId } from '../citation/formats';
import { STYLES, type StyleId } from '../citation/styles';

/** What a reference can be copied as. */
export type CopyStyle = StyleId | FormatId;

interface Choice {
  id: CopyStyle;
  label: string;
}

/** The choices, as the chooser groups them. */
export const COPY_STYLES = { styles: STYLES, formats: FORMATS } as const satisfies Record<
  string,
  readonly Choice[]
>;

const ALL: readonly Choice[] = [...STYLES, ...FORMATS];

/** A stored or chosen id as a style; APA where this version no longer has it. */
export function copyStyle(id: string): CopyStyle {
  return ALL.find((style) => style.id === id)?.id ?? 'apa';
}

export function labelOf(id: CopyStyle): string {
  return ALL.find((style) => style.id === id)?.label ?? id;
}
