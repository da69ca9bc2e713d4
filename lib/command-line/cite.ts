import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { type CslItem, cslItemSchema } from '../article/csl-item';
import { createCitationDesk } from '../citation/desk';
import { FORMATS } from '../citation/formats';
import { INSTALLED_CSL } from '../citation/installed-csl';
import { LOCALES } from '../citation/locales';
import { STYLES } from '../citation/styles';
import type { Command, CommandIo } from './commands';

const USAGE = `usage: cite --style ID [--locale L] --format text|html|${FORMATS.map(({ id }) => id).join('|')}
styles: ${STYLES.map(({ id }) => id).join(', ')}; locales: ${LOCALES.join(', ')}`;

/** Reads a JSON array of CSL-JSON items and prints their bibliography, or the items in an exchange format. */
export const cite: Command = async (io) => {
  const options = optionsOf(io.args);
  const items = await readItems(io);
  if (options === null || items === null) {
    io.say(options === null ? USAGE : 'standard input is no JSON array of CSL-JSON items');
    return 2;
  }
  const { format, locale } = options;
  const style = format === 'text' || format === 'html' ? options.style : format;
  const desk = createCitationDesk(INSTALLED_CSL);
  const outcome = await desk({ kind: 'cite-all', style, locale, items });
  if (outcome.status !== 'formatted') {
    io.say(outcome.status === 'failed' ? `${outcome.reason}: ${outcome.message}` : USAGE);
    return 1;
  }
  const printed = format === 'html' ? (outcome.html ?? outcome.text) : outcome.text;
  io.print(printed.endsWith('\n') ? printed : `${printed}\n`);
  return 0;
};

function optionsOf(args: string[]): { style: string; locale: string; format: string } | null {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { style: option, locale: option, format: option },
    strict: false,
  });
  const { style = STYLES[0].id, locale = 'en-US', format = 'text' } = values;
  if (typeof style !== 'string' || typeof locale !== 'string' || typeof format !== 'string') return null;
  const known = ['text', 'html', ...FORMATS.map(({ id }) => id)];
  return known.includes(format) ? { style, locale, format } : null;
}

async function readItems(io: CommandIo): Promise<CslItem[] | null> {
  const lines: string[] = [];
  for await (const line of io.lines()) lines.push(line);
  return itemsOf(lines.join('\n'));
}

function itemsOf(text: string): CslItem[] | null {
  try {
    const parsed = z.array(looseItemSchema).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Other programs write numbers for volumes, years as strings and ids of their own; keys we do not know are dropped. */
const looseItemSchema = z.pipe(z.transform(looseItem), cslItemSchema);

function looseItem(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, looseValue(value)]));
}

function looseValue(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || !('date-parts' in value)) return value;
  const parts = value['date-parts'];
  if (!Array.isArray(parts)) return value;
  return { ...value, 'date-parts': parts.map((part) => (Array.isArray(part) ? part.map(Number) : part)) };
}
