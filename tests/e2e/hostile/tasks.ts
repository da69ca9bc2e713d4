/** Runs in a page: notes its long tasks (https://www.w3.org/TR/longtasks-1/) from now on, those of an extension's scripts too. */
export function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
}

/** Runs in a page: how long its long tasks took, in milliseconds. */
export const longTasks = (): number[] => Reflect.get(globalThis, 'tasks') ?? [];

/** Runs in a page: milliseconds that a fixed piece of work takes there, the slowest of some times; 50 on a machine at rest. */
export function peerTask(): number {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const begin = performance.now();
    for (let i = 0; i < 200_000; i++) `${i} walking after supper`.replace(/a\w+/g, 'x');
    times.push(performance.now() - begin);
  }
  return Math.max(...times);
}
