import type { PlainKey } from '../lib/messages/messages';
import type { LookUp } from '../lib/panel/state';
import { useSpeech } from './speech';

interface Props {
  doi: string | null;
  lookUp: LookUp | undefined;
  onLookUp: (doi: string) => void;
}

/** Asks the registry about a DOI; once that has answered with the work there is nothing left to ask. */
export function LookUpButton({ doi, lookUp, onLookUp }: Props) {
  const { t } = useSpeech();
  if (doi === null) return <span class="no-look-up">{t('lookUpNeedsDoi')}</span>;
  const words = wordsFor(lookUp);
  const idle = words === 'lookUp' || words === 'lookUpAgain';
  // It stays, and is not `disabled`: a button that goes away or is disabled loses the reader's focus.
  return (
    <button type="button" data-key="l" aria-disabled={!idle} onClick={idle ? () => onLookUp(doi) : undefined}>
      {t(words)}
    </button>
  );
}

function wordsFor(lookUp: LookUp | undefined): PlainKey {
  if (!lookUp) return 'lookUp';
  if (lookUp.status === 'asking') return 'lookingUp';
  return lookUp.outcome.status === 'found' ? 'lookedUp' : 'lookUpAgain';
}
