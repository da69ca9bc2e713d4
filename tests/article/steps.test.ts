import { describe, expect, test } from 'vitest';
import { finish, inTurns, mapped, type Steps } from '../../lib/article/steps';

/** So many steps of so many milliseconds of a clock that only they move. */
function work(count: number, length: number) {
  const clock = { time: 0, pauses: [] as number[] };
  function* steps(): Steps<string> {
    for (let i = 0; i < count; i++) {
      clock.time += length;
      yield;
    }
    return 'done';
  }
  const pause = async () => {
    clock.pauses.push(clock.time);
    clock.time += 5;
  };
  return { clock, steps, turns: { now: () => clock.time, pause } };
}

describe('work in steps', () => {
  test('can be done at once', () => {
    const { clock, steps } = work(10, 30);
    expect(finish(steps())).toBe('done');
    expect(clock).toEqual({ time: 300, pauses: [] });
  });

  test('that is short is not held up', async () => {
    const { clock, steps, turns } = work(3, 10);
    expect(await inTurns(steps(), turns)).toBe('done');
    expect(clock.pauses).toEqual([]);
  });

  test('gives others their turn when a stretch is over, and the pause does not count', async () => {
    const { clock, steps, turns } = work(6, 25);
    expect(await inTurns(steps(), turns)).toBe('done');
    expect(clock.pauses).toEqual([50, 105, 160]);
  });

  test('that fails, fails in turns too', async () => {
    function* failing(): Steps<never> {
      yield;
      throw new Error('broken');
    }
    await expect(inTurns(failing(), work(0, 0).turns)).rejects.toThrow('broken');
  });
});

test('a long list is mapped some at a time, in its order', () => {
  const list = Array.from({ length: 1050 }, (_, i) => i);
  const steps = mapped(list, (item, index) => item * 2 + index);
  let pauses = 0;
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) {
      expect(next.value).toEqual(list.map((i) => i * 3));
      break;
    }
    pauses++;
  }
  expect(pauses).toBe(10);
});
