import * as z from 'zod/mini';
import { rank } from '../summary/rank';
import type { CommandIo } from './commands';

const rowSchema = z.object({
  lang: z.optional(z.nullable(z.string())),
  title: z.optional(z.nullable(z.string())),
  sentences: z.array(z.string()),
});

const USAGE = 'usage: … summarize --k K  (standard input: {"lang", "title", "sentences": […]} a line)';

/** `summarize --k K`: one text a line in, the indices of its K most telling sentences out. */
export async function summarize({ args, lines, row, say }: CommandIo): Promise<number> {
  const k = wanted(args);
  if (k === null) {
    say(USAGE);
    return 2;
  }
  let failed = 0;
  for await (const line of lines()) {
    if (line.trim() === '') continue;
    const answer = answerTo(line, k);
    if ('error' in answer) failed++;
    row(answer);
  }
  return failed === 0 ? 0 : 1;
}

function wanted(args: readonly string[]): number | null {
  const at = args.indexOf('--k');
  const k = Number(at < 0 ? 3 : args[at + 1]);
  return Number.isInteger(k) && k > 0 ? k : null;
}

function answerTo(line: string, k: number): { sentences: number[] } | { error: string } {
  const text = parsed(line);
  if (text === null) return { error: 'not a row of {"lang", "title", "sentences"}' };
  const { sentences, title = null, lang = null } = text;
  return { sentences: rank({ sentences, title, language: lang, k }) };
}

function parsed(line: string): z.infer<typeof rowSchema> | null {
  try {
    const result = rowSchema.safeParse(JSON.parse(line));
    return result.success ? result.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
