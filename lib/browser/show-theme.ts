import type { Theme } from '../panel/preferences';

/** Shows this page of the extension light or dark; the style sheet does the rest. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
