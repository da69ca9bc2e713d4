import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../speech';

/** Forgets everything, after a second click. The focus goes to what cannot do harm. */
export function ClearAll({ onClear }: { onClear: () => void }) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const harmless = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    if (wasAsking.current !== isAsking) harmless.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const clear = () => {
    setAsking(false);
    onClear();
  };
  return (
    <fieldset>
      <legend>{t('yourData')}</legend>
      <p class="more">{t('yourDataMore')}</p>
      <div class="actions" role="status">
        {isAsking ? (
          <>
            <span>{t('clearAllSure')}</span>
            <button type="button" class="grave" onClick={clear}>
              {t('clearAllYes')}
            </button>
            <button type="button" ref={harmless} onClick={() => setAsking(false)}>
              {t('clearAllNo')}
            </button>
          </>
        ) : (
          <button type="button" ref={harmless} onClick={() => setAsking(true)}>
            {t('clearAll')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
