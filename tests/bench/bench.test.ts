import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { startProxy } from './counting-proxy';
import { type Measured, rowOf } from './measured';
import { onlyAskedBy } from './only-asked-by';
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

describe('requests that only one browser makes', () => {
  const page = 'http://page1.test/';
  test.each([
    ['another host', 'api.crossref.org:443'],
    ['the page with a query', `${page}?seen=1`],
    ['the page with a number', `${page}2`],
    ['the page once more', page],
  ])('are noticed: %s', (_, address) => {
    expect(onlyAskedBy([page, address], [page])).toEqual([address]);
  });
  test('are none where both ask alike, in any order, and a secure host more often', () => {
    const asked = [page, 'http://page2.test/a?b=1', 'cdn.test:443'];
    expect(onlyAskedBy([...asked, 'cdn.test:443'], asked.toReversed())).toEqual([]);
  });
  test('are not those for the clock that each Chromium makes with a key of its own', () => {
    const clock = (key: string) => `http://clients2.google.com/time/1/current?cup2key=${key}`;
    expect(onlyAskedBy([clock('a')], [clock('b')])).toEqual([]);
    expect(onlyAskedBy([`${page}?of=${clock('a')}`], [])).toHaveLength(1);
  });
  test('come to the proxy whole', async () => {
    const proxy = await startProxy(new Map([['page1.test', 'Hello']]));
    const { port } = new URL(proxy.chromiumArguments[0]?.split('=')[1] ?? '');
    await new Promise((resolve) => request({ port, path: `${page}?seen=12` }, resolve).end());
    expect(proxy.asked).toEqual([`${page}?seen=12`]);
    proxy.close();
  });
});
