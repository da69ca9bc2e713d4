import type { LookupHost } from '../lib/lookup/hosts';
import { useSpeech } from './speech';

/** What a look-up sends and where, said before the first one. */
export function LookUpNote({ hosts }: { hosts: readonly LookupHost[] }) {
  const { t } = useSpeech();
  if (hosts.length === 0) return null;
  return (
    <p class="note">
      {t('lookUpSends')} <HostList hosts={hosts} />
    </p>
  );
}

/** "api.crossref.org (Crossref), …", by what is sent there. */
export function HostList({ hosts }: { hosts: readonly LookupHost[] }) {
  const { t, list } = useSpeech();
  const named = (sent: LookupHost['sends'][]) =>
    list(hosts.filter(({ sends }) => sent.includes(sends)).map(({ host, name }) => `${host} (${name})`));
  return (
    <>
      {t('sendsIds', { hosts: named(['ids', 'ids-or-text']) })}{' '}
      {t('sendsText', { hosts: named(['ids-or-text']) })}{' '}
      {t('sendsUnknownDois', { hosts: named(['unknown-dois']) })}
    </>
  );
}
