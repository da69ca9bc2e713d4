import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CslItem } from '../../lib/article/csl-item';
import { crossrefRecordSchema } from '../../lib/lookup/sources/crossref-record';
import { crossrefToCsl } from '../../lib/lookup/sources/crossref-to-csl';

const RECORDS = '../shared/scholarly/crossref-records.jsonl.gz';
export const haveRealItems = existsSync(RECORDS);

/** Every `step`-th of the real records, as items; none where ../shared is absent. */
export function realItems(step: number): CslItem[] {
  if (!haveRealItems) return [];
  const lines = gunzipSync(readFileSync(RECORDS)).toString().trim().split('\n');
  return lines
    .filter((_, index) => index % step === 0)
    .flatMap((line) => crossrefRecordSchema.safeParse(JSON.parse(line).record).data ?? [])
    .map(crossrefToCsl);
}
