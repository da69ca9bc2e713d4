import { en } from '../../../lib/messages/en';
import type { MessageKey } from '../../../lib/messages/messages';
import { type Mood, RETRY_AFTER } from './moods';

/** Each way in which Europe PMC fails here, and the sentence in which the panel says so. The last two take a while. */
export const FAULTS_AS_TOLD: readonly [Mood, string][] = [
  ['no-such-host', told('unreachable')],
  ['gone', told('unreachable')],
  ['led-in-circles', told('unreachable')],
  ['too-many', en.rateLimitedFor.other.replace('{count}', `${RETRY_AFTER}`)],
  ['too-many-for-all', told('rateLimited')],
  ['forbidden', told('refused')],
  ['not-understood', told('notUnderstood')],
  ['not-there', told('serviceError').replace('{code}', '404')],
  ['broken', told('serviceError').replace('{code}', '500')],
  ['not-json', told('unreadableAnswer')],
  ['cut-off', told('unreadableAnswer')],
  ['another-shape', told('unreadableAnswer')],
  ['huge', told('answerTooLarge')],
  ['silent', told('timedOut')],
  ['dripping', told('timedOut')],
].map(([mood, sentence]) => [mood as Mood, (sentence ?? '').replace('{name}', 'Europe PMC')]);

function told(key: MessageKey): string {
  const message = en[key];
  return typeof message === 'string' ? message : message.other;
}
