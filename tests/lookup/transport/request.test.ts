import { describe, expect, it } from 'vitest';
import { request } from '../../../lib/lookup/transport/request';
import { fakeNetwork, json } from '../fake-network';

const QUERY = { url: new URL('https://api.crossref.org/works/10.1%2F2') };

/** A body that comes as `chunks`, then fails, or hangs until the request is aborted. */
function body(chunks: Uint8Array[], end: 'fail' | 'hang' | 'endless', signal?: AbortSignal | null): Response {
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = end === 'endless' ? chunks[0] : chunks[sent];
      sent += 1;
      if (chunk !== undefined) return controller.enqueue(chunk);
      if (end === 'fail') return controller.error(new TypeError('network error'));
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    },
  });
  return new Response(stream);
}

const some = new TextEncoder().encode('{"message":');

describe('request', () => {
  it('sends no cookies, no referrer and nothing but the address', async () => {
    const { tools, sent } = fakeNetwork(() => json({}));
    expect(await request(QUERY, 200, tools)).toEqual({ status: 'answered', http: 200, body: '{}' });
    expect(sent[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(sent[0]?.init.headers).toEqual({ accept: 'application/json' });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  it('tells the ways of failing apart', async () => {
    const outcome = async (answer: () => Response | Promise<Response>, isOnline = true) =>
      request(QUERY, 200, fakeNetwork(answer, { isOnline: () => isOnline }).tools);
    const refused = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await outcome(refused)).toEqual({ status: 'unreachable' });
    expect(await outcome(refused, false)).toEqual({ status: 'offline' });
    expect(await outcome(() => body([some], 'fail'))).toEqual({ status: 'unreachable' });
    expect(await outcome(() => new Response('<html>', { status: 503 }))).toEqual({
      status: 'service-error',
      http: 503,
    });
    expect(await outcome(() => new Response('', { status: 429, headers: { 'retry-after': '30' } }))).toEqual({
      status: 'rate-limited',
      retryAfter: 30,
    });
    expect(await outcome(() => new Response('', { status: 429 }))).toEqual({
      status: 'rate-limited',
      retryAfter: null,
    });
    await expect(outcome(() => Promise.reject(new RangeError('a bug')))).rejects.toThrow('a bug');
  });

  it('posts a form', async () => {
    const { tools, sent } = fakeNetwork(() => json({}));
    await request({ ...QUERY, form: new URLSearchParams({ query: 'DOI:"10.1/2"' }) }, 200, tools);
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(String(sent[0]?.init.body)).toBe('query=DOI%3A%2210.1%2F2%22');
  });

  it('leaves ever longer pauses after failures that name none, up to a cap, until an answer comes', async () => {
    const answers = [500, 429, 503, 500, 500, 200, 500, 200];
    const { tools, clock } = fakeNetwork(() => new Response('{}', { status: answers.shift() ?? 200 }));
    for (let count = answers.length; count > 0; count--) await request(QUERY, 200, tools);
    expect(clock.slept).toEqual([1000, 2000, 4000, 4000, 4000, 200, 1000]);
  });

  it('reads a Retry-After that is a date', async () => {
    const date = new Date(Date.UTC(2026, 10, 22) + 90_000).toUTCString();
    const { tools } = fakeNetwork(() => new Response('', { status: 429, headers: { 'retry-after': date } }));
    expect(await request(QUERY, 200, tools)).toEqual({ status: 'rate-limited', retryAfter: 90 });
  });

  it('does not ask again before the named time is over', async () => {
    const { tools, sent } = fakeNetwork(
      () => new Response('', { status: 429, headers: { 'retry-after': '3600' } }),
    );
    await request(QUERY, 200, tools);
    expect(await request(QUERY, 200, tools)).toEqual({ status: 'rate-limited', retryAfter: 3600 });
    expect(sent).toHaveLength(1);
  });

  it('keeps the pace that the headers name, else the one given', async () => {
    const headers = { 'x-rate-limit-limit': '3', 'x-rate-limit-interval': '1s' };
    const named = fakeNetwork(() => json({}, { headers }));
    await request(QUERY, 1000, named.tools);
    await request(QUERY, 1000, named.tools);
    expect(named.clock.slept.map(Math.round)).toEqual([333]);
    const silent = fakeNetwork(() => json({}));
    await request(QUERY, 1000, silent.tools);
    await request(QUERY, 1000, silent.tools);
    expect(silent.clock.slept).toEqual([1000]);
  });

  it('gives up on an answer that never ends, in time or in size', async () => {
    const slow = fakeNetwork(({ init }) => body([some], 'hang', init.signal), { timeout: 20 });
    expect(await request(QUERY, 200, slow.tools)).toEqual({ status: 'timed-out' });
    const mute = fakeNetwork(
      ({ init }) =>
        new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
      { timeout: 20 },
    );
    expect(await request(QUERY, 200, mute.tools)).toEqual({ status: 'timed-out' });
    const large = fakeNetwork(() => body([new Uint8Array(1_000_000)], 'endless'));
    expect((await request(QUERY, 200, large.tools)).status).toBe('too-large');
    const announced = fakeNetwork(() => new Response('x', { headers: { 'content-length': '50000000' } }));
    expect((await request(QUERY, 200, announced.tools)).status).toBe('too-large');
  });

  it('is cancelled while waiting for its turn and while reading', async () => {
    const cancel = new AbortController();
    const { tools, sent } = fakeNetwork(({ init }) => body([some], 'hang', init.signal), {
      signal: cancel.signal,
    });
    const both = [request(QUERY, 200, tools), request(QUERY, 200, tools)];
    await new Promise((resolve) => setTimeout(resolve, 5));
    cancel.abort();
    expect(await Promise.all(both)).toEqual([{ status: 'cancelled' }, { status: 'cancelled' }]);
    expect(sent).toHaveLength(1);
  });
});
