import { untracked } from '@preact/signals';
import type { Reference } from '../article/schema';
import type { PanelState } from './state';

export interface AskedEffects {
  /** Hears of texts that the reader chose on a page to be looked up. */
  followAsked: (onAsked: (text: string) => void) => void;
  /** Never rejects; [] where there is nothing to read in the text. */
  readPrinted: (text: string) => Promise<Reference[]>;
}

/**
 * Shows what the reader chose on a page in the panel, as a reference of its own. Choosing it is asking for the look-up; only
 * who has never used one is first told what it sends.
 */
export function showAsked(
  state: PanelState,
  { followAsked, readPrinted }: AskedEffects,
  lookUp: (references: readonly Reference[]) => void,
): void {
  let latest = 0;
  followAsked(async (text) => {
    const own = ++latest;
    state.asked.value = { status: 'reading' };
    const references = await readPrinted(text);
    if (own !== latest) return;
    state.asked.value = { status: 'ready', references };
    if (untracked(() => state.preferences.value.lookUpExplained)) lookUp(references);
  });
}
