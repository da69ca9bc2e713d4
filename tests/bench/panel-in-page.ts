/** What the panel is watched by; a script of its page, which runs before the panel's own. */
export interface Seen {
  /** Milliseconds from the page's data being there until its first screen is painted; 0 while it is not. */
  first: number;
  /** The same until all cards are drawn. */
  whole: number;
  /** The longest task since the data was there, in milliseconds; 0 where none took 50. */
  longest: number;
}

declare global {
  var seen: Seen;
}

/**
 * Watches the panel draw `count` cards. The data is there when the injected reader's answer is; what was drawn in a frame is painted
 * when the next task begins.
 */
export function watchPanel(count: number): void {
  let data = 0;
  const seen: Seen = { first: 0, whole: 0, longest: 0 };
  globalThis.seen = seen;
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const inject = api.scripting.executeScript.bind(api.scripting);
  api.scripting.executeScript = async (injection: { files?: string[] }) => {
    const answer = await inject(injection);
    if (injection.files?.includes('/reader.js')) data = performance.now();
    return answer;
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (data > 0 && startTime + duration > data) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const cards = document.querySelectorAll('.card').length;
    if (cards > 0 && seen.first === 0) seen.first = performance.now() - data;
    if (cards === count) seen.whole = performance.now() - data;
    else requestAnimationFrame(() => port2.postMessage(null));
  };
  requestAnimationFrame(() => port2.postMessage(null));
}

/** Scrolls the panel from the top to the end, a screen a frame. Out: how many tasks took more than 50 ms, and the longest, in ms. */
export async function scrollThrough(): Promise<{ long: number; longest: number; screens: number }> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const place = document.scrollingElement as Element;
  let screens = 0;
  for (place.scrollTop = 0; place.scrollTop + innerHeight < place.scrollHeight - 1; screens++) {
    const before = place.scrollTop;
    place.scrollBy({ top: innerHeight, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (place.scrollTop === before) break;
  }
  // The observer hears of a task when it is over.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { long: tasks.length, longest: Math.max(0, ...tasks), screens };
}
