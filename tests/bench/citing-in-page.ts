/** Milliseconds from a click until the clipboard has what is copied. */
export function timeCopy(button: HTMLElement): Promise<number> {
  return new Promise<number>((resolve) => {
    const { clipboard } = navigator;
    const begin = performance.now();
    clipboard.write = async (items) => {
      await Clipboard.prototype.write.call(clipboard, items);
      resolve(performance.now() - begin);
    };
    button.click();
  });
}

export interface ListTimes {
  all: number;
  /** The longest time for which the panel did nothing else. */
  still: number;
  /** How many different numbers the reader saw. */
  steps: number;
}

export async function timeList(button: HTMLElement): Promise<ListTimes> {
  const seen = new Set<number>();
  let [still, last] = [0, performance.now()];
  const tick = setInterval(() => {
    const now = performance.now();
    still = Math.max(still, now - last);
    last = now;
    const progress = document.querySelector<HTMLProgressElement>('.listing progress');
    if (progress) seen.add(progress.value);
  }, 4);
  const begin = performance.now();
  const copied = new Promise<void>((resolve) => {
    const { clipboard } = navigator;
    clipboard.write = async (items) => {
      await Clipboard.prototype.write.call(clipboard, items);
      resolve();
    };
  });
  button.click();
  await copied;
  clearInterval(tick);
  return { all: performance.now() - begin, still, steps: seen.size };
}

/** Milliseconds from the click on Stop until nothing is under way; null where the list was done before. */
export async function timeStop(button: HTMLElement): Promise<number | null> {
  button.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stop = document.querySelector<HTMLElement>('.listing button');
  if (stop === null) return null;
  const begin = performance.now();
  stop.click();
  while (document.querySelector('.listing')) await new Promise((resolve) => setTimeout(resolve, 1));
  return performance.now() - begin;
}
