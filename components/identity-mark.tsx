import type { Registration } from '../lib/lookup/study/study';
import type { PlainKey } from '../lib/messages/messages';
import type { Identity } from '../lib/panel/look-ups/looked-up';
import { useSpeech } from './speech';

interface Props {
  identity: Identity;
  registration: Registration;
}

/** How a mark looks, and what it says. */
const MARKS = {
  same: { tone: 'good', says: 'doiMatches', more: 'doiMatchesMore' },
  another: { tone: 'bad', says: 'doiAnother', more: 'doiAnotherMore' },
  'cannot-tell': { tone: 'unsure', says: 'doiCannotTell', more: 'doiCannotTellMore' },
  'not-registered': { tone: 'bad', says: 'doiNotRegistered', more: 'doiNotRegisteredMore' },
  'registered-elsewhere': { tone: 'unsure', says: 'doiElsewhere', more: 'doiElsewhereMore' },
  'not-checked': { tone: 'unsure', says: 'notChecked', more: null },
} as const satisfies Record<Identity, { tone: string; says: PlainKey; more: PlainKey | null }>;

/** Whether the DOI is the printed study. */
export function IdentityMark({ identity, registration }: Props) {
  const { t } = useSpeech();
  const { tone, says, more } = MARKS[identity];
  const agency = registration.status === 'registered-elsewhere' ? registration.agency : null;
  return (
    <p class={`mark ${tone}`}>
      <strong>{t(says)}</strong>
      {agency === null ? null : ` (${agency})`}
      {more === null ? null : <span class="more"> {t(more)}</span>}
    </p>
  );
}
