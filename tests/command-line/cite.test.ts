import { describe, expect, it } from 'vitest';
import { cite } from '../../lib/command-line/cite';

async function run(args: string[], input: string) {
  const printed: string[] = [];
  const said: string[] = [];
  const status = await cite({
    args,
    lines: async function* () {
      yield* input.split('\n');
    },
    row: () => undefined,
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
  });
  return { status, printed: printed.join(''), said: said.join('\n') };
}

const items = JSON.stringify(
  [{ title: 'A <i>title</i>', author: [{ family: 'Lv' }], volume: 3, unknown: [1] }],
  null,
  1,
);

describe('cite', () => {
  it('prints the bibliography in the format asked for', async () => {
    const text = await run(['--style', 'vancouver', '--format', 'text'], items);
    expect(text).toEqual({ status: 0, printed: '1. Lv. A title. Vol. 3.\n', said: '' });
    const html = await run(['--style', 'vancouver', '--format', 'html'], items);
    expect(html.printed).toBe('<p>1. Lv. A <i>title</i>. Vol. 3.</p>\n');
    expect((await run(['--format', 'bibtex'], items)).printed).toMatch(/^@misc\{lvtitle,/);
    expect((await run(['--format', 'ris'], items)).printed).toMatch(/^TY {2}- GEN\r\n/);
    expect(JSON.parse((await run(['--format', 'csl-json'], items)).printed)).toMatchObject([{ volume: '3' }]);
  });

  it('takes years written as strings', async () => {
    const dated = JSON.stringify([{ title: 'A', issued: { 'date-parts': [['2025', '3']] } }]);
    expect((await run(['--style', 'nature'], dated)).printed).toContain('2025');
  });

  it('says what is wrong with its input', async () => {
    expect(await run(['--style', 'vancouver'], 'no JSON')).toMatchObject({ status: 2, printed: '' });
    expect(await run(['--style', 'vancouver'], '{"title": "no list"}')).toMatchObject({ status: 2 });
    expect((await run(['--format', 'docx'], items)).said).toContain('usage: cite');
    expect(await run(['--style', 'no-such-style'], items)).toMatchObject({ status: 1, printed: '' });
    expect((await run(['--style', 'vancouver'], '[{}]')).said).toContain('nothing-to-cite');
  });
});
