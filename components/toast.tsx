import type { Notice } from '../lib/panel/state';
import { useSpeech } from './speech';

interface Props {
  notice: Notice | null;
  onDismiss: () => void;
}

/** What just happened, in a place that is announced; the place itself is always there, or it would not be heard. */
export function Toast({ notice, onDismiss }: Props) {
  const { t } = useSpeech();
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {notice ? (
        <div class={`toast ${notice.tone}`}>
          <span>{notice.text}</span>
          <button type="button" onClick={onDismiss}>
            {t('dismiss')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
