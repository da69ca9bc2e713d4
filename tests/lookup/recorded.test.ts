import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cslItemSchema } from '../../lib/article/csl-item';
import { crossrefRecordSchema } from '../../lib/lookup/crossref-record';
import { crossrefToCsl } from '../../lib/lookup/crossref-to-csl';
import { lookUpDoi, lookUpDois } from '../../lib/lookup/look-up';
import { fakeNetwork } from './fake-network';

const SCHOLARLY = '../shared/scholarly';
const RECORDS = `${SCHOLARLY}/crossref-records.jsonl.gz`;
const INDEX = `${SCHOLARLY}/recorded/index.jsonl`;

/** Two of the records were kept in the shape of CSL-JSON, which /works never answers. */
const NO_RECORDS = 2;

/** Undoes what the recorders did: base64 of the body, or the record without its envelope. */
function asSent(recorded: string): string {
  const body = recorded.startsWith('eyJ') ? Buffer.from(recorded, 'base64').toString() : recorded;
  const parsed = JSON.parse(body);
  return parsed.message === undefined ? JSON.stringify({ message: parsed }) : body;
}

/** The body of a skipped `describe` runs all the same: what is absent has no lines. */
const readLines = (file: string, read: (file: string) => string): string[] =>
  existsSync(file) ? read(file).trim().split('\n') : [];

interface Recorded {
  file: string;
  api: string;
  status: number | null;
}

describe.skipIf(!existsSync(RECORDS))('real Crossref records (skipped where ../shared is absent)', () => {
  const lines = readLines(RECORDS, (file) => gunzipSync(readFileSync(file)).toString());
  const records = lines.map((line): unknown => JSON.parse(line).record);

  it('are parsed, and become items of our schema without markup but the four tags', () => {
    const parsed = records.flatMap((record) => crossrefRecordSchema.safeParse(record).data ?? []);
    expect(parsed).toHaveLength(records.length - NO_RECORDS);
    for (const record of parsed) {
      const item = crossrefToCsl(record);
      expect(cslItemSchema.parse(item)).toEqual(item);
      expect(item.title ?? '').not.toMatch(/<(?!\/?(?:i|b|sup|sub)>)|&(?:\w+|#\d+);|\s{2}|\n/);
      expect(JSON.stringify(item.author ?? [])).not.toMatch(/[<>]|&\w+;/);
    }
  });
});

describe.skipIf(!existsSync(INDEX))('recorded answers (skipped where ../shared is absent)', () => {
  const recorded = readLines(INDEX, (file) => readFileSync(file, 'utf8')).map(
    (line): Recorded => JSON.parse(line),
  );
  const bodyOf = ({ file }: Recorded) => readFileSync(`${SCHOLARLY}/recorded/${file}`, 'utf8');
  const answerWith = (one: Recorded) => new Response(bodyOf(one), { status: one.status ?? 200 });

  it('of Crossref for one DOI give its work', async () => {
    const answers = recorded.filter(({ api, status }) => api === 'crossref-works' && (status ?? 200) === 200);
    for (const answer of answers) {
      const body = asSent(bodyOf(answer));
      const outcome = await lookUpDoi('10.1000/1', fakeNetwork(() => new Response(body)).tools);
      // Some are answers of Crossref's /transform instead: CSL-JSON, where a title is no list.
      const transformed = typeof JSON.parse(body).message.title === 'string';
      expect(outcome.status, answer.file).toBe(transformed ? 'unreadable' : 'found');
    }
  });

  it.each([
    ['crossref-works', 404, ['not-registered-at-crossref']],
    ['crossref-works', 400, ['service-error']],
    ['errors', 429, ['rate-limited']],
    ['errors', 503, ['service-error']],
  ])('%s %i', async (api, status, expected) => {
    const answers = recorded.filter((one) => one.api === api && one.status === status);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const outcome = await lookUpDoi('10.1000/1', fakeNetwork(() => answerWith(answer)).tools);
      expect(expected, answer.file).toContain(outcome.status);
    }
  });

  it('of every service end in an outcome, asked singly and in lists', async () => {
    const answers = recorded.filter(({ status }) => status !== 301);
    expect(answers.length).toBeGreaterThan(500);
    for (const answer of answers) {
      const { tools } = fakeNetwork(() => answerWith(answer));
      expect((await lookUpDoi('10.1000/1', tools)).status).toMatch(/\w/);
      expect((await lookUpDois(['10.1000/1', '10.1000/2'], tools)).size).toBe(2);
    }
  });
});
