import { useState } from 'preact/hooks';
import { useSpeech } from '../speech';

/** Forgets everything, after a second click. */
export function ClearAll({ onClear }: { onClear: () => void }) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  return (
    <fieldset>
      <legend>{t('yourData')}</legend>
      <p class="more">{t('yourDataMore')}</p>
      <div class="actions" role="status">
        {isAsking ? (
          <>
            <span>{t('clearAllSure')}</span>
            <button type="button" class="grave" onClick={onClear}>
              {t('clearAllYes')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {t('clearAllNo')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {t('clearAll')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
