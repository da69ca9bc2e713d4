import type { LookupHost } from '../lib/lookup/hosts';
import type { PlainKey } from '../lib/messages/messages';
import { HostList } from './look-up-note';
import { useSpeech } from './speech';

interface Props {
  hosts: readonly LookupHost[];
  /** Keys that open the panel ("Alt+Shift+S"); '' where the reader took them away. */
  shortcut: string;
  /** To be called in the click itself. */
  onExample: () => void;
}

const DOES: readonly PlainKey[] = ['welcomeSummary', 'welcomeReferences', 'welcomeCopy'];

/** The one page that opens by itself, once: what Sumber does, what it sends and when, and an article to try it on. */
export function WelcomeView({ hosts, shortcut, onExample }: Props) {
  const { t } = useSpeech();
  return (
    <main class="own-page welcome">
      <h1>{t('welcome')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <ul class="does">
        {DOES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <section aria-labelledby="sends-title">
        <h2 id="sends-title">{t('welcomeSends')}</h2>
        <p>
          {t('aboutRequests')} <HostList hosts={hosts} />
        </p>
        <p>{t('welcomeNever')}</p>
      </section>
      <section aria-labelledby="opens-title">
        <h2 id="opens-title">{t('welcomeOpens')}</h2>
        <p>{shortcut === '' ? t('welcomeIcon') : t('welcomeIconOrKeys', { keys: shortcut })}</p>
      </section>
      <button type="button" class="main" onClick={onExample}>
        {t('welcomeExample')}
      </button>
    </main>
  );
}
