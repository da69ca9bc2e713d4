import type { Clock } from '../../lib/lookup/transport/clock';
import { createHostQueues } from '../../lib/lookup/transport/host-queue';
import type { LookupTools } from '../../lib/lookup/transport/request';

export interface Sent {
  url: URL;
  init: RequestInit;
}

/** A clock that stands still; who sleeps on it wakes at once, having moved its hands. */
export function quickClock(start = Date.UTC(2026, 10, 22)): Clock & { slept: number[] } {
  const slept: number[] = [];
  let now = start;
  return {
    slept,
    now: () => now,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}

/** Look-up tools whose network is `answer`, and the requests that were sent. */
export function fakeNetwork(
  answer: (sent: Sent) => Response | Promise<Response>,
  more: Partial<LookupTools> = {},
): { tools: LookupTools; sent: Sent[]; clock: ReturnType<typeof quickClock> } {
  const sent: Sent[] = [];
  const clock = quickClock();
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const request = { url: new URL(String(input)), init };
    sent.push(request);
    const response = await answer(request);
    init.signal?.throwIfAborted();
    return response;
  };
  const queues = createHostQueues(clock, () => 0);
  return { tools: { fetch, signal: new AbortController().signal, queues, clock, ...more }, sent, clock };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { status: 200, ...init });
}
