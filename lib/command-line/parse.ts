import { parsePrinted } from '../references/printed/parse';
import type { Command } from './commands';

/** `parse`: one printed reference a line in, one CSL-JSON item a line out (`{}` where nothing was understood). */
export const parse: Command = async ({ lines, row }) => {
  for await (const line of lines()) row(parsePrinted(line));
  return 0;
};
