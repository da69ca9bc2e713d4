import { createInterface } from 'node:readline';
import { wordTable } from '../article/word-table';
import type { Command, CommandIo } from './commands';

/** Each command's file is loaded when it is asked for, so that `dois` does not wait for the citation styles. */
const COMMANDS = wordTable<() => Promise<Command>>({
  cite: async () => (await import('./cite')).cite,
  compare: async () => (await import('./compare')).compare,
  dois: async () => (await import('./dois')).dois,
  parse: async () => (await import('./parse')).parse,
  read: async () => (await import('./read')).read,
  summarize: async () => (await import('./summarize')).summarize,
});

const USAGE = `usage: npm run --silent sumber -- COMMAND …\ncommands: ${Object.keys(COMMANDS).join(', ')}`;

async function main(argv: string[]): Promise<number> {
  const [name = '', ...args] = argv;
  const load = COMMANDS[name];
  if (load === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  return (await load())(nodeIo(args));
}

function nodeIo(args: string[]): CommandIo {
  return {
    args,
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    row: (value) => process.stdout.write(`${JSON.stringify(value)}\n`),
    print: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(`${text}\n`),
  };
}

process.exitCode = await main(process.argv.slice(2));
