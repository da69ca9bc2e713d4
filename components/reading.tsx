import { useSpeech } from './speech';

const LINES = ['title', 'line', 'line short', 'line', 'line', 'line short'];

/** The panel while the page is being read. */
export function Reading() {
  const { t } = useSpeech();
  return (
    <div class="reading">
      <p role="status">{t('reading')}</p>
      <div aria-hidden="true">
        {LINES.map((kind, index) => (
          <div key={index} class={`bone ${kind}`} />
        ))}
      </div>
    </div>
  );
}
