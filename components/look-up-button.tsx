import type { PlainKey } from '../lib/messages/messages';
import type { LookedUp } from '../lib/panel/look-ups/looked-up';
import { AgainIcon } from './icons';
import { useSpeech } from './speech';

interface Props {
  /** Whether the reference prints a number to ask by; else it is looked for by its words. */
  hasNumber: boolean;
  progress: LookedUp['progress'];
  /** `again`: the services are to be asked although they answered. */
  onLookUp: (again?: 'again') => void;
}

const WORDS = {
  none: 'lookUp',
  stopped: 'lookUp',
  asking: 'lookingUp',
  done: 'lookUpAgain',
} as const satisfies Record<LookedUp['progress'], PlainKey>;

/** Asks the services what a reference is; once they have answered, asks them again. */
export function LookUpButton({ hasNumber, progress, onLookUp }: Props) {
  const { t } = useSpeech();
  const ask = progress === 'done' ? () => onLookUp('again') : () => onLookUp();
  const isIdle = progress !== 'asking';
  const words = t(!hasNumber && WORDS[progress] === 'lookUp' ? 'findByText' : WORDS[progress]);
  // It stays, and is not `disabled`: a button that goes away or is disabled loses the reader's focus.
  return (
    <button
      type="button"
      data-key="l"
      title={words}
      aria-disabled={!isIdle}
      onClick={isIdle ? ask : undefined}
    >
      {progress === 'done' ? (
        <span class="again">
          <AgainIcon />
          <span class="words">{words}</span>
        </span>
      ) : (
        words
      )}
    </button>
  );
}
