import type { Registration } from '../lib/lookup/study/study';
import type { PlainKey } from '../lib/messages/messages';
import type { FoundBy, Identity } from '../lib/panel/look-ups/looked-up';
import { useSpeech } from './speech';

interface Props {
  identity: Identity;
  foundBy: FoundBy;
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

/** Other words where the work was found by something else than a printed DOI. */
const WORDS: Record<FoundBy, { readonly [identity in Identity]?: PlainKey }> = {
  doi: {},
  id: { same: 'numberMatches', another: 'numberAnother' },
  text: { same: 'foundByText' },
};

/** Whether the DOI, or what else the work was found by, is the printed study. */
export function IdentityMark({ identity, foundBy, registration }: Props) {
  const { t } = useSpeech();
  const { tone, more } = MARKS[identity];
  const says = WORDS[foundBy][identity] ?? MARKS[identity].says;
  const agency = registration.status === 'registered-elsewhere' ? registration.agency : null;
  return (
    <p class={`mark ${tone}`}>
      <strong>{t(says)}</strong>
      {agency === null ? null : ` (${agency})`}
      {more === null ? null : <span class="more"> {t(more)}</span>}
    </p>
  );
}
