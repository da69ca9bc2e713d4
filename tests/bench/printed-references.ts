import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from '../house/source-files';
import { longList } from './long-article';

const SAVED = join(ROOT, '../shared/references/printed.jsonl');
/** Enough for a steady quantile. */
const MOST = 1000;

const lineSchema = z.object({ text: z.string() });

/** Printed references in many styles where they are at hand, else invented ones in one style. */
export function printedReferences(): string[] {
  if (!existsSync(SAVED)) return longList(MOST).map((entry) => entry.replace(/<[^>]+>/gu, ''));
  const lines = readFileSync(SAVED, 'utf8').split('\n').filter(Boolean);
  return lines.slice(0, MOST).map((line) => lineSchema.parse(JSON.parse(line)).text);
}
