import { type Clock, steadyClock } from './clock';

/** Longer waits are told to the reader instead of being slept through, in milliseconds. */
const LONGEST_WAIT = 5_000;
/** The first pause after a failure that names none, in milliseconds; it doubles with every further failure. */
const FIRST_BACK_OFF = 1_000;
/** With its share of chance it stays below the longest wait: a failure is told as what it was, and not as a limit. */
const LONGEST_BACK_OFF = 4_000;

/** What became of a request's turn: it was taken, or the host is not to be asked for `wait` milliseconds yet. */
export type Turn<T> = { taken: true; value: T } | { taken: false; wait: number };

/** One queue per host: one request in flight, and none before the host is ready for it. Held by the panel. */
export interface HostQueues {
  /** Runs `task` when its turn at `host` comes. Rejects with the signal's reason when that is aborted first. */
  take: <T>(host: string, signal: AbortSignal, task: () => Promise<T>) => Promise<Turn<T>>;
  /** Lets `ms` milliseconds pass, from now, before the next request to `host`. */
  rest: (host: string, ms: number) => void;
  /** As `rest`, for twice as long as after the failure before, up to four seconds, and a little more by chance. */
  backOff: (host: string) => void;
  /** The host answered well: the next failure is a first one again. */
  recovered: (host: string) => void;
}

interface Lane {
  /** Settles when the last request that was lined up has left. */
  tail: Promise<void>;
  notBefore: number;
  /** Failures in a row. */
  failures: number;
}

/** @param random numbers from 0 to 1, so that panels that failed together do not come back together. */
export function createHostQueues(clock: Clock = steadyClock, random = Math.random): HostQueues {
  const lanes = new Map<string, Lane>();
  const laneOf = (host: string) => {
    const lane = lanes.get(host) ?? {
      tail: Promise.resolve(),
      notBefore: Number.NEGATIVE_INFINITY,
      failures: 0,
    };
    lanes.set(host, lane);
    return lane;
  };
  const rest = (host: string, ms: number) => {
    const lane = laneOf(host);
    lane.notBefore = Math.max(lane.notBefore, clock.now() + ms);
  };
  return {
    take: (host, signal, task) => takeTurn(laneOf(host), clock, signal, task),
    rest,
    backOff: (host) => {
      const lane = laneOf(host);
      const pause = Math.min(FIRST_BACK_OFF * 2 ** lane.failures, LONGEST_BACK_OFF);
      lane.failures += 1;
      rest(host, Math.round(pause * (1 + random() / 4)));
    },
    recovered: (host) => {
      laneOf(host).failures = 0;
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
