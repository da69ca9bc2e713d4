import { SOURCE_NAMES } from '../lib/lookup/study/source-names';
import type { Study } from '../lib/lookup/study/study';
import { useSpeech } from './speech';

/** The registered abstract, folded, as text. */
export function Abstract({ study: { abstract } }: { study: Study }) {
  const { t } = useSpeech();
  if (abstract === null) return null;
  return (
    <details class="abstract">
      <summary>{t('abstract')}</summary>
      <p dir="auto">{abstract.value}</p>
      <p class="source">{t('toldBy', { name: SOURCE_NAMES[abstract.source] })}</p>
    </details>
  );
}
