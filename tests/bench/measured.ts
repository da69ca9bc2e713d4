import { quantile } from './quantile';

/** What is measured together; `npm run bench -- <part>` runs one. */
export const PARTS = [
  'detector',
  'reading',
  'long-list',
  'growth',
  'panel',
  'citing',
  'looking-up',
  'always-on',
] as const;
export type PartName = (typeof PARTS)[number];

const POINTS = { median: 0.5, p95: 0.95, worst: 1 } as const;
type Point = keyof typeof POINTS;

/** At most this much: of our own values, or of our value divided by the peer's of the same page. */
export interface Target {
  of: 'value' | 'ratio';
  at: readonly Point[];
  most: number;
}

/** One thing that was measured, some times. */
export interface Measured {
  what: string;
  /** Where it ran. */
  where: 'Chromium' | 'Node';
  unit: 'ms' | 'MB' | 'bytes' | 'tasks' | 'requests' | 'nodes' | '%';
  ours: readonly number[];
  /** The peer's values in the same run, one for each of ours. */
  peer?: { name: string; values: readonly number[] };
  target?: Target;
}

interface Spread {
  median: number;
  p95: number;
  worst: number;
}

/** A line of the table. */
export interface Row extends Pick<Measured, 'what' | 'where' | 'unit'> {
  part: PartName;
  /** How many values there are. */
  count: number;
  ours: Spread;
  peer: ({ name: string } & Spread) | null;
  ratio: Spread | null;
  target: Target | null;
  /** Null where there is no target. */
  met: boolean | null;
}

/** The finest tick of the clocks that measure, in milliseconds; a shorter time of a peer is taken for one. */
export const CLOCK = 0.005;

/**
 * What a line of the table says of what was measured. The ratio is that of each pair of values; its median is not the ratio of the
 * medians. Throws where nothing was measured, or not as many values of the peer as of ours, for then no pair tells anything.
 */
export function rowOf(part: PartName, { what, where, unit, ours, peer, target }: Measured): Row {
  if (ours.length === 0) throw new Error(`nothing was measured: ${what}`);
  if (peer !== undefined && peer.values.length !== ours.length) throw new Error(`no pairs: ${what}`);
  const ratio = peer === undefined ? null : spreadOf(ratios(ours, peer.values));
  const spread = spreadOf(ours);
  return {
    part,
    what,
    where,
    unit,
    count: ours.length,
    ours: spread,
    peer: peer === undefined ? null : { name: peer.name, ...spreadOf(peer.values) },
    ratio,
    target: target ?? null,
    met: target === undefined ? null : isMet(target, target.of === 'ratio' ? ratio : spread, what),
  };
}

function ratios(ours: readonly number[], peers: readonly number[]): number[] {
  return ours.map((value, index) => value / Math.max(CLOCK, peers[index] ?? 0));
}

function isMet({ at, most }: Target, spread: Spread | null, what: string): boolean {
  if (spread === null) throw new Error(`a ratio to nothing: ${what}`);
  return at.every((point) => spread[point] <= most);
}

function spreadOf(values: readonly number[]): Spread {
  const [median = 0, p95 = 0, worst = 0] = Object.values(POINTS).map((share) => quantile(values, share));
  return { median, p95, worst };
}
