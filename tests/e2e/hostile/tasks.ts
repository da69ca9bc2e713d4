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
