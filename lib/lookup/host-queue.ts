import { type Clock, systemClock } from './clock';

/** Longer waits are told to the reader instead of being slept through, in milliseconds. */
const LONGEST_WAIT = 5_000;

/** What became of a request's turn: it was taken, or the host is not to be asked for `wait` milliseconds yet. */
export type Turn<T> = { taken: true; value: T } | { taken: false; wait: number };

/** One queue per host: one request in flight, and none before the host is ready for it. Held by the panel. */
export interface HostQueues {
  /** Runs `task` when its turn at `host` comes. Rejects with the signal's reason when that is aborted first. */
  take: <T>(host: string, signal: AbortSignal, task: () => Promise<T>) => Promise<Turn<T>>;
  /** Lets `ms` milliseconds pass, from now, before the next request to `host`. */
  rest: (host: string, ms: number) => void;
}

interface Lane {
  /** Settles when the last request that was lined up has left. */
  tail: Promise<void>;
  notBefore: number;
}

export function createHostQueues(clock: Clock = systemClock): HostQueues {
  const lanes = new Map<string, Lane>();
  const laneOf = (host: string) => {
    const lane = lanes.get(host) ?? { tail: Promise.resolve(), notBefore: 0 };
    lanes.set(host, lane);
    return lane;
  };
  return {
    take: (host, signal, task) => takeTurn(laneOf(host), clock, signal, task),
    rest: (host, ms) => {
      const lane = laneOf(host);
      lane.notBefore = Math.max(lane.notBefore, clock.now() + ms);
    },
  };
}

function takeTurn<T>(
  lane: Lane,
  clock: Clock,
  signal: AbortSignal,
  task: () => Promise<T>,
): Promise<Turn<T>> {
  const before = lane.tail;
  const turn = orAborted(before, signal).then(async (): Promise<Turn<T>> => {
    const wait = lane.notBefore - clock.now();
    if (wait > LONGEST_WAIT) return { taken: false, wait };
    if (wait > 0) await clock.sleep(wait, signal);
    return { taken: true, value: await task() };
  });
  lane.tail = Promise.allSettled([before, turn]).then(() => undefined);
  return turn;
}

function orAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, reject);
  });
}
