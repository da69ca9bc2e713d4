import { SOURCE_NAMES } from '../lib/lookup/study/source-names';
import type { Study } from '../lib/lookup/study/study';
import { webAddress } from '../lib/panel/web-address';
import { useSpeech } from './speech';

/** A copy that anybody may read, where a service names one. */
export function FreeCopyLink({ study: { freeCopy } }: { study: Study }) {
  const { t } = useSpeech();
  const href = webAddress(freeCopy?.value.url);
  if (freeCopy === null || href === null) return null;
  const { licence } = freeCopy.value;
  return (
    <p>
      <a href={href} target="_blank" rel="noreferrer noopener">
        {t('freeCopy')}
      </a>{' '}
      <span class="source">
        {licence ? `${licenceName(licence)} · ` : ''}
        {t('toldBy', { name: SOURCE_NAMES[freeCopy.source] })}
      </span>
    </p>
  );
}

/** "https://creativecommons.org/licenses/by-nc/4.0/" → "CC BY-NC 4.0"; another name as it is. */
function licenceName(licence: string): string {
  const [, terms, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/i.exec(licence) ?? [];
  return terms === undefined ? licence : `CC ${terms.toUpperCase()} ${version ?? ''}`.trim();
}
