import { type Clock, systemClock } from './clock';
import type { Failure } from './failure';
import type { HostQueues } from './host-queue';
import { paceOf, retryAfterOf } from './pace';
import { readBody } from './read-body';

/** What a look-up needs from its surroundings. */
export interface LookupTools {
  fetch: typeof globalThis.fetch;
  signal: AbortSignal;
  queues: HostQueues;
  clock?: Clock;
  /** Whether the browser has a network at all; assumed where it is not given. */
  isOnline?: () => boolean;
  /** Milliseconds for one request, from sending to the last byte. */
  timeout?: number;
}

/** What is asked: a GET, or a POST of a form. */
export interface Query {
  url: URL;
  form?: URLSearchParams;
}

/** An answer with HTTP status 200 or 404, whose body is still to be read. */
export type Answer = { status: 'answered'; http: 200 | 404; body: string } | Failure;

const TIMEOUT = 15_000;
/** Bytes. Forty records with abstracts stay below 1 MB; a single one with its reference list seldom exceeds 500 kB. */
const BODY_LIMIT = 8_000_000;

/**
 * Sends one query in its turn, without cookies and referrer, and names every way in which it can fail.
 * `pace` is the pause after it in milliseconds where the service's headers name none.
 */
export async function request(query: Query, pace: number, tools: LookupTools): Promise<Answer> {
  const timeout = tools.timeout ?? TIMEOUT;
  const { host } = query.url;
  try {
    const turn = await tools.queues.take(host, tools.signal, () => send(query, pace, timeout, tools));
    if (turn.taken) return turn.value;
    return { status: 'rate-limited', retryAfter: Math.ceil(turn.wait / 1000) };
  } catch (error) {
    if (tools.signal.aborted) return { status: 'cancelled' };
    throw error;
  }
}

async function send(
  { url, form }: Query,
  pace: number,
  timeout: number,
  tools: LookupTools,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(timeout);
  try {
    const response = await tools.fetch(url.href, {
      ...(form === undefined ? {} : { method: 'POST', body: form }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([tools.signal, deadline]),
    });
    tools.queues.rest(url.host, paceOf(response.headers, pace));
    return await answerOf(response, url, tools);
  } catch (error) {
    tools.queues.rest(url.host, pace);
    if (tools.signal.aborted) return { status: 'cancelled' };
    if (tools.isOnline?.() === false) return { status: 'offline' };
    tools.queues.backOff(url.host);
    if (deadline.aborted) return { status: 'timed-out' };
    // fetch and body streams reject with a TypeError for every fault of the network (Fetch standard, 5.6).
    if (!(error instanceof TypeError)) throw error;
    return { status: 'unreachable' };
  }
}

async function answerOf(response: Response, url: URL, tools: LookupTools): Promise<Answer> {
  const { status } = response;
  if (status === 429) {
    await response.body?.cancel();
    const retryAfter = retryAfterOf(response.headers, (tools.clock ?? systemClock).now());
    if (retryAfter === null) tools.queues.backOff(url.host);
    else tools.queues.rest(url.host, retryAfter * 1000);
    return { status: 'rate-limited', retryAfter };
  }
  if (status !== 200 && status !== 404) {
    await response.body?.cancel();
    if (status >= 500) tools.queues.backOff(url.host);
    return { status: 'service-error', http: status };
  }
  tools.queues.recovered(url.host);
  const body = await readBody(response, BODY_LIMIT);
  if (body === null) return { status: 'too-large' };
  return { status: 'answered', http: status, body };
}
