import type { Unread } from '../lib/article/schema';
import type { PlainKey } from '../lib/messages/messages';
import { useSpeech } from './speech';

const SENTENCES = {
  text: 'unreadText',
  references: 'unreadReferences',
  frames: 'unreadFrames',
} as const satisfies Record<Unread, PlainKey>;

/** What of the page was not read, in plain words; nothing where all was. */
export function UnreadNote({ unread }: { unread: readonly Unread[] }) {
  const { t } = useSpeech();
  return unread.map((part) => (
    <p class="note" key={part}>
      {t(SENTENCES[part])}
    </p>
  ));
}
