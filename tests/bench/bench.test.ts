import { describe, expect, test } from 'vitest';
import { type Measured, rowOf } from './measured';
import { quantile } from './quantile';
import { tableOf } from './table';

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, index) => index);
const measured = (more: Partial<Measured>): Measured => ({
  what: 'something',
  where: 'Node',
  unit: 'ms',
  ours: [3, 1, 2],
  ...more,
});
const peer = (...values: number[]) => ({ name: 'another', values });

describe('a quantile', () => {
  test('is a value of the list, whatever its order', () => {
    expect([0, 0.5, 0.95, 1].map((share) => quantile(upTo(100).reverse(), share))).toEqual([0, 50, 95, 100]);
    expect(quantile([7], 0.95)).toBe(7);
  });
});

describe('a row', () => {
  test('has the ratio of each pair, not that of the medians', () => {
    const { ours, peer: other, ratio } = rowOf('growth', measured({ peer: peer(1, 10, 1) }));
    expect(ours).toEqual({ median: 2, p95: 3, worst: 3 });
    expect(other).toEqual({ name: 'another', median: 1, p95: 10, worst: 10 });
    expect(ratio).toEqual({ median: 2, p95: 3, worst: 3 });
  });
  test('takes a peer that was too quick for the clock for one tick of it', () => {
    expect(rowOf('growth', measured({ ours: [0.01], peer: peer(0) })).ratio?.median).toBe(2);
  });
  test.each([
    { target: { of: 'value', at: ['median'], most: 2 }, met: true },
    { target: { of: 'value', at: ['median', 'p95'], most: 2 }, met: false },
    { target: { of: 'value', at: ['worst'], most: 2.9 }, met: false },
    { target: { of: 'ratio', at: ['median', 'worst'], most: 0.75 }, met: true },
    { target: { of: 'ratio', at: ['median', 'p95'], most: 0.5 }, met: false },
  ] as const)('meets its target at every point: $target.of ≤ $target.most', ({ target, met }) => {
    expect(rowOf('growth', measured({ peer: peer(4, 4, 4), target })).met).toBe(met);
  });
  test('without a target is neither met nor missed', () => {
    expect(rowOf('growth', measured({})).met).toBeNull();
  });
  test('is not made of nothing, nor of halves of pairs, nor of a ratio to nothing', () => {
    expect(() => rowOf('growth', measured({ ours: [] }))).toThrow('nothing');
    expect(() => rowOf('growth', measured({ peer: peer(1) }))).toThrow('no pairs');
    const target = { of: 'ratio', at: ['median'], most: 1 } as const;
    expect(() => rowOf('growth', measured({ target }))).toThrow('to nothing');
  });
});

describe('the table', () => {
  const target = { of: 'ratio', at: ['median', 'p95'], most: 0.5 } as const;
  const rows = [
    rowOf('detector', measured({ peer: peer(4, 4, 4), target })),
    rowOf('panel', measured({ ours: [12.345], unit: 'MB' })),
  ];
  test('says what, where, ours, the peer, the ratio, the target, and whether it is met', () => {
    const cells = tableOf(rows)
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(cells[2]?.slice(1, -1)).toEqual(
      ['detector: something', 'Node', '3', '2 ms', '3', 'another', '4', '4'].concat([
        '0.50',
        '0.75',
        '≤ 0.5 × (median, p95)',
        'NO',
      ]),
    );
    expect(cells[3]?.slice(1, 6)).toEqual(['panel: something', 'Node', '1', '12.3 MB', '']);
  });
  test('has its columns below each other', () => {
    expect(
      new Set(
        tableOf(rows)
          .split('\n')
          .map((line) => line.length),
      ).size,
    ).toBe(1);
  });
});
