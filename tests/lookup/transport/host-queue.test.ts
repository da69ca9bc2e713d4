import { describe, expect, it, vi } from 'vitest';
import { createHostQueues } from '../../../lib/lookup/transport/host-queue';
import { quickClock } from '../fake-network';

const { signal } = new AbortController();

/** A task that ends when it is told to. */
function held() {
  let release = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { release, ended };
}

describe('createHostQueues', () => {
  it('has one request in flight per host, in order, and does not let one host wait for another', async () => {
    const queues = createHostQueues(quickClock());
    const log: string[] = [];
    const first = held();
    const runs = [
      queues.take('a.org', signal, async () => {
        log.push('a1 starts');
        await first.ended;
        log.push('a1 ends');
      }),
      queues.take('a.org', signal, async () => log.push('a2')),
      queues.take('b.org', signal, async () => log.push('b')),
    ];
    await runs[2];
    expect(log).toEqual(['a1 starts', 'b']);
    first.release();
    await Promise.all(runs);
    expect(log).toEqual(['a1 starts', 'b', 'a1 ends', 'a2']);
  });

  it('goes on after a task that threw', async () => {
    const queues = createHostQueues(quickClock());
    const broken = queues.take('a.org', signal, () => Promise.reject(new Error('bug')));
    const next = queues.take('a.org', signal, async () => 'next');
    await expect(broken).rejects.toThrow('bug');
    expect(await next).toEqual({ taken: true, value: 'next' });
  });

  it('sleeps through a short rest and names a long one', async () => {
    const clock = quickClock();
    const queues = createHostQueues(clock);
    queues.rest('a.org', 1000);
    expect(await queues.take('a.org', signal, async () => 'taken')).toEqual({ taken: true, value: 'taken' });
    expect(clock.slept).toEqual([1000]);
    queues.rest('a.org', 3_600_000);
    expect(await queues.take('a.org', signal, async () => 'taken')).toEqual({
      taken: false,
      wait: 3_600_000,
    });
  });

  it('rests as long as it is told to, though the clock is set a year back', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 1) });
    const queues = createHostQueues();
    queues.rest('a.org', 1000);
    vi.setSystemTime(Date.UTC(2025, 10, 1));
    const turn = queues.take('a.org', signal, async () => 'taken');
    await vi.advanceTimersByTimeAsync(1100);
    vi.useRealTimers();
    expect(await turn).toEqual({ taken: true, value: 'taken' });
  });

  it('never shortens a rest', async () => {
    const clock = quickClock();
    const queues = createHostQueues(clock);
    queues.rest('a.org', 4000);
    queues.rest('a.org', 200);
    await queues.take('a.org', signal, async () => undefined);
    expect(clock.slept).toEqual([4000]);
  });

  it('lets go of who is cancelled while waiting, and keeps the order of the others', async () => {
    const queues = createHostQueues(quickClock());
    const cancel = new AbortController();
    const first = held();
    let asked = false;
    const running = queues.take('a.org', signal, () => first.ended);
    const cancelled = queues.take('a.org', cancel.signal, async () => {
      asked = true;
    });
    let lastRan = false;
    const last = queues.take('a.org', signal, async () => {
      lastRan = true;
    });
    cancel.abort(new Error('away'));
    await expect(cancelled).rejects.toThrow('away');
    expect(lastRan).toBe(false);
    first.release();
    await Promise.all([running, last]);
    expect([asked, lastRan]).toEqual([false, true]);
  });
});
