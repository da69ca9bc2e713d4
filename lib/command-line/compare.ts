import * as z from 'zod/mini';
import { crossrefRecordSchema } from '../lookup/sources/crossref-record';
import { crossrefToCsl } from '../lookup/sources/crossref-to-csl';
import { compareWork } from '../lookup/verdict/compare';
import { parsePrinted } from '../references/printed/parse';
import type { Command } from './commands';

const pairSchema = z.object({ printed: z.string(), record: crossrefRecordSchema });

/**
 * `compare`: `{"printed": …, "record": a Crossref record}` a line in; whether the record is the printed work a line
 * out, with what each field says. A line that is no such pair gives `{"error": …}`, and the exit status is 1.
 */
export const compare: Command = async ({ lines, row }) => {
  let status = 0;
  for await (const line of lines()) {
    const pair = readPair(line);
    if (pair === null) status = 1;
    row(pair === null ? { error: 'no printed reference with a Crossref record' } : judge(pair));
  }
  return status;
};

function judge({ printed, record }: z.infer<typeof pairSchema>) {
  return compareWork({ text: printed, item: parsePrinted(printed) }, crossrefToCsl(record));
}

function readPair(line: string): z.infer<typeof pairSchema> | null {
  try {
    return pairSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
