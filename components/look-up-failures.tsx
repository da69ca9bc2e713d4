import { SOURCE_NAMES, type SourceId } from '../lib/lookup/study/source-names';
import type { Study } from '../lib/lookup/study/study';
import type { Failure } from '../lib/lookup/transport/failure';
import type { Translator } from '../lib/messages/translator';
import { useSpeech } from './speech';

/** Which services could not be asked, and why, in a plain sentence each. */
export function LookUpFailures({ study }: { study: Study }) {
  const translator = useSpeech();
  const sentences = failuresOf(study).map(({ names, failure }) =>
    failureSentence(failure, translator.list(names), translator.t),
  );
  return (
    <>
      {[...new Set(sentences)].map((sentence) => (
        <p class="problem" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}

interface NamedFailure {
  names: string[];
  failure: Failure;
}

/** The failures, those of the same kind together. */
function failuresOf({ failed, registration }: Study): NamedFailure[] {
  const all: NamedFailure[] = Object.entries(failed).map(([source, failure]) => ({
    names: [SOURCE_NAMES[source as SourceId]],
    failure,
  }));
  if (registration.status === 'unknown' && registration.failure !== null) {
    all.push({ names: ['doi.org'], failure: registration.failure });
  }
  const united: NamedFailure[] = [];
  for (const { names, failure } of all) {
    const known = united.find((one) => JSON.stringify(one.failure) === JSON.stringify(failure));
    if (known) known.names.push(...names);
    else united.push({ names, failure });
  }
  return united;
}

/** What `failure` of the services `name` means to the reader: that something was not checked. */
export function failureSentence(failure: Failure, name: string, t: Translator['t']): string {
  switch (failure.status) {
    case 'rate-limited':
      return failure.retryAfter === null
        ? t('rateLimited', { name })
        : waitSentence(Math.ceil(failure.retryAfter), name, t);
    case 'service-error':
      return statusSentence(failure.http, name, t);
    case 'offline':
      return t('offline');
    case 'unreachable':
      return t('unreachable', { name });
    case 'timed-out':
      return t('timedOut', { name });
    case 'unreadable':
      return t('unreadableAnswer', { name });
    case 'too-large':
      return t('answerTooLarge', { name });
    case 'cancelled':
      return t('cancelled');
  }
}

const LONG_WAIT = 120;

function waitSentence(seconds: number, name: string, t: Translator['t']): string {
  return seconds <= LONG_WAIT
    ? t('rateLimitedFor', { name, count: seconds })
    : t('rateLimitedLong', { name, count: Math.ceil(seconds / 60) });
}

/** HTTP statuses that say something of their own (RFC 9110, 15.5). */
function statusSentence(http: number, name: string, t: Translator['t']): string {
  if (http === 400) return t('notUnderstood', { name });
  if (http === 401 || http === 403) return t('refused', { name });
  return t('serviceError', { name, code: String(http) });
}
