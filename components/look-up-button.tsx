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
  if (lookUp?.status === 'answered' && lookUp.outcome.status === 'found') return null;
  const asking = lookUp?.status === 'asking';
  const words = asking ? 'lookingUp' : lookUp ? 'lookUpAgain' : 'lookUp';
  // aria-disabled, for a button that is disabled loses the focus.
  return (
    <button type="button" aria-disabled={asking} onClick={() => onLookUp(doi)}>
      {t(words)}
    </button>
  );
}
