import type { LookupHost } from '../lib/lookup/hosts';
import { useSpeech } from './speech';

/** What a look-up sends and where, said before the first one. */
export function LookUpNote({ hosts }: { hosts: readonly LookupHost[] }) {
  const { t } = useSpeech();
  return (
    <>
      {hosts.map(({ host, name }) => (
        <p class="note" key={host}>
          {t('lookUpSends', { host, name })}
        </p>
      ))}
    </>
  );
}
