import { benchAlwaysOn } from './always-on';
import { benchCiting } from './citing';
import { benchDetector } from './detector';
import { benchLookingUp } from './looking-up';
import type { Measured, PartName } from './measured';
import { benchPanel } from './panel';
import { benchGrowth, benchLongList, benchReading } from './reading';

interface Bench {
  bench: () => Promise<Measured[]>;
  /** Whether it runs the built extension. */
  needsBuild: boolean;
}

/** A part of the table each. */
export const BENCHES: Record<PartName, Bench> = {
  detector: { bench: benchDetector, needsBuild: true },
  reading: { bench: benchReading, needsBuild: false },
  'long-list': { bench: benchLongList, needsBuild: false },
  growth: { bench: benchGrowth, needsBuild: false },
  panel: { bench: benchPanel, needsBuild: true },
  citing: { bench: benchCiting, needsBuild: true },
  'looking-up': { bench: benchLookingUp, needsBuild: false },
  'always-on': { bench: benchAlwaysOn, needsBuild: true },
};
