import { useSpeech } from './speech';

const LINES = ['title', 'line', 'line short', 'line', 'line', 'line short'];

/** The panel while the page is being read. */
export function Reading() {
  const { t } = useSpeech();
  return (
    <div class="reading">
      <div role="status">
        <h1>{t('reading')}</h1>
      </div>
      <div aria-hidden="true">
        {LINES.map((kind, index) => (
          <div key={index} class={`bone ${kind}`} />
        ))}
      </div>
    </div>
  );
}
