import type { Notice, PanelState } from './state';

/** How long a notice stays, in milliseconds; problems longer, for they say what to do instead. */
const DURATIONS = { done: 6000, problem: 12_000 } satisfies Record<Notice['tone'], number>;

/** Makes the function that shows a notice until its time is over or another takes its place. */
export function createNotifier(
  { notice: shown }: Pick<PanelState, 'notice'>,
  wait: (ms: number) => Promise<void>,
): (notice: Notice) => Promise<void> {
  return async (notice) => {
    shown.value = notice;
    await wait(DURATIONS[notice.tone]);
    if (shown.value === notice) shown.value = null;
  };
}
