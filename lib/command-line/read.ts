import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../read-article';
import type { Command } from './commands';

/** `read FILE… [--url URL]`: one article a row. A file that cannot be read gives a row with an error, and exit status 1 at the end. */
export const read: Command = async ({ args, row, say }) => {
  const { files, url } = parseArguments(args);
  let failed = 0;
  for (const [index, file] of files.entries()) {
    if (process.stderr.isTTY) say(`${index + 1} of ${files.length}: ${file}`);
    try {
      row({ file, ...readArticle(await load(file, url)) });
    } catch (error) {
      failed += 1;
      row({ file, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return failed > 0 ? 1 : 0;
};

function parseArguments(args: readonly string[]): { files: string[]; url: string | null } {
  const at = args.indexOf('--url');
  const url = at < 0 ? null : (args[at + 1] ?? null);
  return { url, files: args.filter((_, index) => at < 0 || (index !== at && index !== at + 1)) };
}

/** Up to each end of a style sheet, from where the first one before it begins. */
function withoutStyles(html: string): string {
  const parts = html.split(/<\/style>/i);
  return parts
    .map((part, i) => (i < parts.length - 1 ? part.replace(/<style\b[\s\S]*/i, '') : part))
    .join('');
}

/** Parses a saved page as a browser would: no scripts run, nothing is loaded. Style sheets are left out: jsdom is slow on them. */
async function load(file: string, url: string | null): Promise<Document> {
  const raw = await readFile(file);
  const html = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  const options = { virtualConsole: new VirtualConsole(), ...(url === null ? {} : { url }) };
  return new JSDOM(withoutStyles(html), options).window.document;
}
