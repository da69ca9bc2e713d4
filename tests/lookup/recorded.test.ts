import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { cslItemSchema } from '../../lib/article/csl-item';
import { askInList, askSingly } from '../../lib/lookup/session/ask-source';
import { CROSSREF, readCrossrefItems, recordOf } from '../../lib/lookup/sources/crossref';
import { crossrefRecordSchema } from '../../lib/lookup/sources/crossref-record';
import { crossrefToCsl } from '../../lib/lookup/sources/crossref-to-csl';
import { DATACITE } from '../../lib/lookup/sources/datacite';
import { readAgencies } from '../../lib/lookup/sources/doi-org';
import { EUROPE_PMC } from '../../lib/lookup/sources/europe-pmc';
import { AGENCY_SOURCES, FIRST_SOURCES } from '../../lib/lookup/sources/index';
import type { LookupTools } from '../../lib/lookup/transport/request';
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

/** How asking Crossref for one DOI ends. */
async function lookUpDoi(tools: LookupTools): Promise<string> {
  const answer = await askSingly(CROSSREF, '10.1000/1', tools);
  if ('status' in answer) return answer.status;
  return answer.record === null ? 'not-registered' : 'found';
}

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
      const outcome = await lookUpDoi(fakeNetwork(() => new Response(body)).tools);
      // Some are answers of Crossref's /transform instead: CSL-JSON, where a title is no list.
      const transformed = typeof JSON.parse(body).message.title === 'string';
      expect(outcome, answer.file).toBe(transformed ? 'unreadable' : 'found');
    }
  });

  it.each([
    ['crossref-works', 404, ['not-registered']],
    ['crossref-works', 400, ['service-error']],
    ['errors', 429, ['rate-limited']],
    ['errors', 503, ['service-error']],
  ])('%s %i', async (api, status, expected) => {
    const answers = recorded.filter((one) => one.api === api && one.status === status);
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const outcome = await lookUpDoi(fakeNetwork(() => answerWith(answer)).tools);
      expect(expected, answer.file).toContain(outcome);
    }
  });

  it('of every service end in an outcome, asked singly and in lists', async () => {
    const answers = recorded.filter(({ status }) => status !== 301);
    expect(answers.length).toBeGreaterThan(500);
    for (const answer of answers) {
      const { tools } = fakeNetwork(() => answerWith(answer));
      expect(await lookUpDoi(tools)).toMatch(/\w/);
      const dois = ['10.1000/1', '10.1000/2'];
      for (const source of [...FIRST_SOURCES, ...Object.values(AGENCY_SOURCES)]) {
        const inList = await askInList(source, dois, tools);
        expect(inList instanceof Map ? 'findings' : inList.status, `${source.name}: ${answer.file}`).toMatch(
          /\w/,
        );
      }
    }
  });

  const jsonOf = (answer: Recorded): unknown => {
    const body = bodyOf(answer);
    if (/^[[{]/.test(body.trim())) return JSON.parse(body);
    const bytes = Buffer.from(body, 'base64');
    return JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString());
  };
  const answersOf = (api: string) =>
    recorded
      .filter((one) => one.api === api && (one.status ?? 200) === 200 && !/\.xml/.test(one.file))
      .map((one) => ({ file: one.file, body: jsonOf(one) }));

  it('of Europe PMC give a title, an author, a year and what PubMed says of the study', () => {
    const answers = answersOf('europepmc');
    expect(answers.length).toBeGreaterThan(5);
    for (const { file, body } of answers) {
      // Some recorders kept the record without its list.
      const isList = typeof body === 'object' && body !== null && 'resultList' in body;
      const [record] = EUROPE_PMC.read(isList ? body : { resultList: { result: [body] } }) ?? [];
      expect(record?.item.title, file).toMatch(/\w/);
      expect(record?.item.author?.[0], file).toBeDefined();
      expect(record?.item.issued?.['date-parts']?.[0]?.[0], file).toBeGreaterThan(2000);
      expect(record?.abstract ?? '', file).not.toMatch(/<\/?(?:h4|i|b|sup|sub)>/);
      if (/__rct_/.test(file)) expect(record?.studyTypes, file).toContain('randomised-trial');
    }
  });

  it('of DataCite give a title', () => {
    // What is no recording ("__fx_") was written by somebody for a test of theirs.
    const answers = answersOf('datacite').filter(({ file }) => !file.includes('__fx_'));
    expect(answers.length).toBeGreaterThan(20);
    for (const { file, body } of answers) {
      const parsed = z.object({ data: z.unknown() }).safeParse(body);
      if (!parsed.success) continue;
      const { data } = parsed.data;
      const records = DATACITE.read({ data: Array.isArray(data) ? data : [data] }) ?? [];
      expect(records.length, file).toBeGreaterThan(0);
      for (const { doi, item } of records) expect(`${doi} ${item.title ?? ''}`, file).toMatch(/^10\..+ \S/);
    }
  });

  it('of doi.org name an agency, or say that there is none', () => {
    const answers = answersOf('doi-ra');
    expect(answers.length).toBeGreaterThan(50);
    const agencies = answers.map(({ file, body }) => {
      const [agency] = readAgencies(body)?.values() ?? [];
      expect(agency, file).toBeDefined();
      return agency?.is === 'agency' ? agency.name : agency?.is;
    });
    expect(new Set(agencies)).toContain('Crossref');
    expect(new Set(agencies)).toContain('DataCite');
    expect(new Set(agencies)).toContain('none');
  });

  it('of Crossref’s searches give every work of the list, each with its DOI', () => {
    const answers = answersOf('crossref-search').flatMap(({ file, body }) => {
      const items = z.object({ message: z.object({ items: z.array(z.unknown()) }) }).safeParse(body).data;
      return items === undefined ? [] : [{ file, body, items: items.message.items }];
    });
    expect(answers.length).toBeGreaterThan(40);
    for (const { file, body, items } of answers) {
      // Some were asked for nothing but titles.
      const withDoi = items.filter((item) => typeof item === 'object' && item !== null && 'DOI' in item);
      const records = readCrossrefItems(body)?.map(recordOf) ?? [];
      expect(records.length, file).toBe(withDoi.length);
      for (const { doi } of records) expect(doi, file).toMatch(/^10\./);
    }
  });

  it('of Crossref that carry updates tell the notice from the paper', () => {
    const kinds = answersOf('crossref-works').flatMap(({ body }) => {
      const record = CROSSREF.single.read(body);
      return record === null ? [] : [...record.notices, ...record.isNoticeOn].map(({ kind }) => kind);
    });
    expect(new Set(kinds)).toContain('correction');
  });
});
