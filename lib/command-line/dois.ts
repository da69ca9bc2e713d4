import * as z from 'zod/mini';
import { findDois } from '../references/identifiers/doi';
import type { Command } from './commands';

const rowSchema = z.object({ text: z.string() });

/** `dois`: one `{"text": …}` a line in, one `{"dois": […]}` a line out; a line that is no such row gives an error row. */
export const dois: Command = async ({ lines, row }) => {
  let status = 0;
  for await (const line of lines()) {
    if (line.trim() === '') continue;
    const text = textOf(line);
    if (text === null) {
      row({ error: 'not a row of the form {"text": …}', dois: [] });
      status = 1;
    } else row({ dois: findDois(text) });
  }
  return status;
};

function textOf(line: string): string | null {
  try {
    const parsed = rowSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data.text : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
