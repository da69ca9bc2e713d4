/** One command of the command line: reads its arguments and input, writes rows. Resolves to the exit status. */
export type Command = (io: CommandIo) => Promise<number>;

export interface CommandIo {
  args: string[];
  /** Lines of standard input, without their line ends. */
  lines: () => AsyncIterable<string>;
  /** Prints one row, as JSON on a line of its own. */
  row: (value: unknown) => void;
  /** Prints text as it is. */
  print: (text: string) => void;
  /** Says something to the person at the terminal, on standard error. */
  say: (text: string) => void;
}
