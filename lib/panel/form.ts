import type { DressId } from '../citation/formats';
import type { Translator } from '../messages/translator';
import { type CopyStyle, copyStyle, isFormat, labelOf } from './copy-styles';
import type { PanelState } from './state';

/** In what citations are written. */
export interface Form {
  style: CopyStyle;
  /** Language of the style's own words (BCP 47). */
  locale: string;
  /** As one text of this kind, instead of rich and plain text at once. */
  dress?: DressId;
  /** As in running text. */
  inText?: boolean;
  /** How the form is called in notices. */
  label: string;
}

/** The form that the reader has chosen; `style` is for this once. */
export function chosenForm(state: PanelState, { language }: Translator, style?: CopyStyle): Form {
  const { recentStyles, style: stored } = state.preferences.value;
  const chosen = style ?? copyStyle(stored, recentStyles);
  return { style: chosen, locale: chosenLocale(state, language), label: labelOf(chosen, recentStyles) };
}

/** The same for what only styles can do: where an exchange format is chosen, APA stands in. */
export function styledForm(state: PanelState, translator: Translator): Form {
  const form = chosenForm(state, translator);
  return isFormat(form.style) ? chosenForm(state, translator, 'apa') : form;
}

function chosenLocale({ page, preferences }: PanelState, panelLanguage: string): string {
  const chosen = preferences.value.citationLocale;
  if (chosen === 'panel') return panelLanguage;
  if (chosen !== 'article') return chosen;
  return (page.value.status === 'ready' ? page.value.article.language : null) ?? panelLanguage;
}
