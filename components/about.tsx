import type { Notice } from '../lib/citation/notices';
import type { LookupHost } from '../lib/lookup/hosts';
import type { DrawerName } from '../lib/panel/state';
import { HostList } from './look-up-note';
import { useSpeech } from './speech';

interface Props {
  hosts: readonly LookupHost[];
  notices: readonly Notice[];
  onOpen: (name: DrawerName) => void;
}

/** What is sent and when, what the words mean, and whose work is used. */
export function About({ hosts, notices, onOpen }: Props) {
  const { t } = useSpeech();
  return (
    <footer class="about">
      <h2>{t('about')}</h2>
      <p>
        {t('aboutRequests')} <HostList hosts={hosts} />
      </p>
      <p>{t('aboutCites')}</p>
      <div class="actions">
        <button type="button" onClick={() => onOpen('report')}>
          {t('report')}
        </button>
        <button type="button" onClick={() => onOpen('keys')}>
          {t('keys')}
        </button>
      </div>
      <ul>
        {notices.map(({ text, url }) => (
          <li key={text}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
