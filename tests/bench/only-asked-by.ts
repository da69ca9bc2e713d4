/** What Chromium asks its maker by itself, with a new key in the query each time: for the clock, and for updates. */
const CHROMIUMS_OWN = [
  'http://clients2.google.com/time/1/current',
  'http://update.googleapis.com/service/update2/json',
];

/**
 * The requests that one browser has made and the other has not, though both were shown the same pages: each address that
 * one alone has asked for, query, numbers and all; and each time that it asked more often for one that both know. A secure
 * connection tells its host alone, and is opened again whenever the browser likes, so that of those only hosts are compared.
 * What Chromium asks by itself is left out.
 */
export function onlyAskedBy(ours: readonly string[], plain: readonly string[]): string[] {
  const known = timesOf(plain);
  return [...timesOf(ours)].flatMap(([address, times]) => {
    const more = times - (known.get(address) ?? 0);
    const counts = address.startsWith('http:') || !known.has(address);
    return counts && more > 0 ? Array<string>(more).fill(address) : [];
  });
}

function timesOf(addresses: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  const others = addresses.filter((address) => !CHROMIUMS_OWN.includes(address.replace(/\?.*$/u, '')));
  for (const address of others) times.set(address, (times.get(address) ?? 0) + 1);
  return times;
}
