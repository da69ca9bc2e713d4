import type { PlainKey } from '../../lib/messages/messages';
import { useSpeech } from '../speech';

/** What the keys do, in the order in which they are learnt. */
const KEYS: readonly { keys: readonly string[]; does: PlainKey }[] = [
  { keys: ['Alt', 'Shift', 'S'], does: 'keyOpenPanel' },
  { keys: ['1', '…', '9'], does: 'keySection' },
  { keys: ['/'], does: 'keyFind' },
  { keys: ['↓', '↑'], does: 'keyStep' },
  { keys: ['Enter'], does: 'keyOpen' },
  { keys: ['l'], does: 'keyLookUp' },
  { keys: ['c'], does: 'keyCopy' },
  { keys: ['Esc'], does: 'keyEscape' },
  { keys: ['?'], does: 'keyList' },
];

/** The keys of the panel. */
export function KeysList() {
  const { t } = useSpeech();
  return (
    <dl class="keys">
      {KEYS.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            <span dir="ltr">{keys.map((key) => (key === '…' ? key : <kbd key={key}>{key}</kbd>))}</span>
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
