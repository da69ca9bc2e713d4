import type { Signal } from '@preact/signals';
import type { PlainKey } from '../messages/messages';
import type { Translator } from '../messages/translator';
import type { Preferences } from './preferences';
import type { Notice } from './state';

/** Whether what the reader chose is stored for the next time, or why it is not. */
export type Keeping = 'kept' | 'private-window' | 'refused';

const SAYS = { 'private-window': 'notKeptPrivate', refused: 'notKeptRefused' } as const satisfies Record<
  Exclude<Keeping, 'kept'>,
  PlainKey
>;

/** What the reader is told of a choice that is not kept, with a way on; null where it is. */
export const keepingNotice = (keeping: Keeping, { t }: Translator): Notice | null =>
  keeping === 'kept' ? null : { text: t(SAYS[keeping]), tone: 'problem' };

/** Changes preferences at once, and stores them for the next time. Never rejects. */
export interface Preferring {
  keep: (changes: Partial<Preferences>) => Promise<Keeping>;
  /** As `keep`, and tells the reader where they could not be kept; that a window is private, once. */
  prefer: (changes: Partial<Preferences>) => Promise<void>;
}

interface Tools {
  /** Never rejects. */
  save: (preferences: Preferences) => Promise<Keeping>;
  notify: (notice: Notice) => Promise<void>;
  translator: Translator;
}

export function createPreferring(
  preferences: Signal<Preferences>,
  { save, notify, translator }: Tools,
): Preferring {
  let isTold = false;
  const keep: Preferring['keep'] = (changes) => {
    preferences.value = { ...preferences.value, ...changes };
    return save(preferences.value);
  };
  return {
    keep,
    prefer: async (changes) => {
      const keeping = await keep(changes);
      const notice = keepingNotice(keeping, translator);
      if (notice === null || (keeping === 'private-window' && isTold)) return;
      isTold = true;
      await notify(notice);
    },
  };
}
