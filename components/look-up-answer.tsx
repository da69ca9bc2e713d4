import type { Outcome } from '../lib/lookup/outcome';
import type { Translator } from '../lib/messages/translator';
import { RegisteredWork } from './registered-work';
import { useSpeech } from './speech';

interface Props {
  /** The DOI that was asked about. */
  asked: string | null;
  outcome: Outcome;
}

/** What a look-up found, or in a plain sentence why it found nothing. */
export function LookUpAnswer({ asked, outcome }: Props) {
  const { t } = useSpeech();
  if (outcome.status === 'found') return <RegisteredWork asked={asked} work={outcome.work} />;
  return <p class="answer problem">{sentence(outcome, t)}</p>;
}

/** A failed look-up is "not checked"; only one that was answered says something of the DOI. */
function sentence(outcome: Exclude<Outcome, { status: 'found' }>, t: Translator['t']): string {
  switch (outcome.status) {
    case 'not-registered-at-crossref':
      return t('notRegistered');
    case 'rate-limited':
      return outcome.retryAfter === null
        ? t('rateLimited')
        : t('rateLimitedFor', { count: Math.ceil(outcome.retryAfter) });
    case 'service-error':
      return t('serviceError', { code: String(outcome.http) });
    case 'offline':
      return t('offline');
    case 'unreachable':
      return t('unreachable');
    case 'timed-out':
      return t('timedOut');
    case 'unreadable':
      return t('unreadableAnswer');
    case 'cancelled':
      return t('cancelled');
  }
}
