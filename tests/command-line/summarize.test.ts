import { expect, test } from 'vitest';
import { summarize } from '../../lib/command-line/summarize';

async function run(args: string[], lines: string[]) {
  const rows: unknown[] = [];
  const said: string[] = [];
  const status = await summarize({
    args,
    lines: async function* () {
      yield* lines;
    },
    row: (value) => rows.push(value),
    print: () => undefined,
    say: (text) => said.push(text),
  });
  return { status, rows, said };
}

test('answers every line, the broken ones too, and exits with 1 for them', async () => {
  const text = JSON.stringify({
    id: 'a',
    lang: 'en',
    title: null,
    sentences: ['Lungs heal well.', 'Why?', 'They rest.'],
  });
  const { status, rows } = await run(['--k', '2'], [text, '{"sentences": 3}', 'no JSON', '', text]);
  const error = { error: expect.stringContaining('sentences') };
  expect(rows).toEqual([{ sentences: [0, 2] }, error, error, { sentences: [0, 2] }]);
  expect(status).toBe(1);
});

test.each([['0'], ['many'], []])('asks for a number of sentences: %s', async (...k) => {
  const { status, rows, said } = await run(['--k', ...k], []);
  expect({ status, rows }).toEqual({ status: 2, rows: [] });
  expect(said[0]).toContain('--k');
});
