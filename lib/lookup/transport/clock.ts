/** The time, as a parameter: tests turn its hands themselves. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when that is aborted first. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The time as the system has it, for dates that are shown or kept. It may be set at any moment. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
    }),
};

/** The time since the page was opened, for pauses: nobody can set it, and a pause stays as long as it is. */
export const steadyClock: Clock = { ...systemClock, now: () => performance.now() };
