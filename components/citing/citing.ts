import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RecentStyle } from '../../lib/panel/preferences';
import type { Listing } from '../../lib/panel/state';

/** What the parts of the panel that cite know of the reader's choices. */
export interface CitingChoices {
  /** Styles beyond those at hand, the last used first. */
  recent: readonly RecentStyle[];
  /** "article", "panel", or a locale. */
  locale: string;
}

export const Citing = createContext<CitingChoices>({ recent: [], locale: 'panel' });

/**
 * How far the formatting of a list is; null where none is under way. Apart from the choices, for it changes some forty
 * times for one list, and a thousand cards need not be drawn again for that.
 */
export const ListingContext = createContext<Listing | null>(null);

export const useCiting = (): CitingChoices => useContext(Citing);
