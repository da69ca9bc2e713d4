/** Characters of the shortest text. */
const LENGTH = 250;
/** How many times as long the longest is. */
export const LONGEST = 64;
/** So many times what its length costs may a text cost: a quadratic rule costs 64 times at the longest, a linear one once. */
const MOST = 6;
/** A text of twice the length may take so many times as long: a linear rule takes 2 times, a quadratic one 4. */
const STEADY = 3;
/** In milliseconds. */
const TELLING = 2;
/** A busy machine makes any one measurement long, and none short: the shortest of so many counts. */
const TRIES = 5;

/**
 * Whether the time of `run` grows faster than the text: `pump` repeated to some length and to 4, 16 and 64 times that,
 * each timed against as many runs over the short text. Returns by how many times it is too slow, or null.
 */
export function superLinearOn(run: (text: string) => unknown, pump: string, suffix: string): number | null {
  const text = (times: number) => pump.repeat(Math.ceil((LENGTH * times) / pump.length)) + suffix;
  const short = text(1);
  run(short);
  for (let times = 4; times <= LONGEST; times *= 4) {
    const long = text(times);
    let [one, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let attempt = 0; attempt < TRIES; attempt++) {
      one = Math.min(one, timeOf(run, long, 1));
      many = Math.min(many, timeOfMany(run, short, times));
      if (one <= many * MOST) break;
    }
    // A text that is cut into more pieces from some length on is dear from there, and grows no faster.
    if (one > many * MOST && growth(run, text(2 * times), text(4 * times)) > STEADY) return one / many;
  }
  return null;
}

/** How many times as long `long` takes as `short`, each measured at its best. */
function growth(run: (text: string) => unknown, short: string, long: string): number {
  const best = (text: string) => Math.min(...Array.from({ length: TRIES }, () => timeOf(run, text, 1)));
  return best(long) / best(short);
}

/** The time of many runs; once they have taken long enough to be told, the rest is reckoned. */
function timeOfMany(run: (text: string) => unknown, text: string, times: number): number {
  let [time, done] = [0, 0];
  while (done < times && time < TELLING) {
    const more = Math.min(times - done, done + 1);
    time += timeOf(run, text, more);
    done += more;
  }
  return (time * times) / done;
}

/** The time of the processor, in milliseconds: what others do on a busy machine is not in it. */
function timeOf(run: (text: string) => unknown, text: string, times: number): number {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i++) run(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
