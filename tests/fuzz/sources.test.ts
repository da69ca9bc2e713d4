import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { CROSSREF, readCrossrefItems } from '../../lib/lookup/sources/crossref';
import { crossrefRecordSchema } from '../../lib/lookup/sources/crossref-record';
import { readAgencies, readHandle } from '../../lib/lookup/sources/doi-org';
import { readWithIds } from '../../lib/lookup/sources/europe-pmc';
import { AGENCY_SOURCES, FIRST_SOURCES } from '../../lib/lookup/sources/index';
import { registeredToRich, registeredToText } from '../../lib/lookup/sources/registered-text';
import type { Source } from '../../lib/lookup/sources/source';
import { sourceRecordSchema } from '../../lib/lookup/study/finding';
import { studyOf } from '../../lib/lookup/study/study';
import { answerOf } from './hostile-answer';
import { hostileText } from './hostile-text';
import { check, TIMEOUT } from './runs';

const SOURCES: readonly Source[] = [...FIRST_SOURCES, ...Object.values(AGENCY_SOURCES)];
const records = z.nullable(z.array(sourceRecordSchema));
const KINDS_OF_AGENCY = new Set(['agency', 'none', 'unknown']);

/** What a record is in storage and in a message: JSON, which must lose nothing of it. */
const isJson = (value: unknown) => expect(JSON.parse(JSON.stringify(value))).toEqual(value);

describe('answers of look-up services, whatever they hold, are records of our shape or none', () => {
  test.each(SOURCES.map((source) => [source.name, source] as const))(
    '%s',
    (_, source) => {
      check(answerOf(source.id), (body) => {
        const read = source.read(body);
        const parsed = records.safeParse(read);
        expect(parsed.error?.issues ?? []).toEqual([]);
        for (const record of read ?? []) {
          isJson(record);
          expect(record.doi).toBe(record.doi.toLowerCase());
          if (record.freeCopy !== null) expect(record.freeCopy.url).toMatch(/^https?:\/\//);
          const study = studyOf(record.doi, [{ source: source.id, retrieved: '2026-01-01', record }]);
          expect(study.item).not.toBeNull();
        }
      });
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    },
    TIMEOUT,
  );

  test(
    'a single Crossref record, and records by their numbers',
    () => {
      const single = answerOf('crossref').map((body) => ({ message: firstItem(body) }));
      check(single, (body) => {
        const record = CROSSREF.single.read(body);
        if (record !== null) expect(sourceRecordSchema.safeParse(record).error).toBeUndefined();
        for (const one of readCrossrefItems(body) ?? [])
          expect(crossrefRecordSchema.safeParse(one).success).toBe(true);
      });
      check(answerOf('europe-pmc'), (body) => {
        for (const { record } of readWithIds(body) ?? [])
          expect(sourceRecordSchema.safeParse(record).error).toBeUndefined();
      });
    },
    TIMEOUT,
  );

  test(
    'doi.org: an agency by its name, none, or unknown',
    () => {
      check(answerOf('doi.org'), (body) => {
        for (const agency of readAgencies(body)?.values() ?? []) {
          expect(KINDS_OF_AGENCY).toContain(agency.is);
          if (agency.is === 'agency') expect(typeof agency.name).toBe('string');
        }
      });
      check(fc.oneof(fc.record({ responseCode: fc.anything() }), fc.anything()), (body) => {
        expect([true, false, null]).toContain(readHandle(body));
      });
    },
    TIMEOUT,
  );
});

describe('registered texts', () => {
  /** The only tags that rich text has; anything else that looks like one is text, and is shown as text. */
  const MARK = /<\/?(?:i|b|sup|sub)>/g;
  test(
    'are text without line breaks, and nothing that a text does not hold',
    () => {
      check(fc.array(hostileText, { maxLength: 4 }), (pieces) => {
        const registered = pieces.join('');
        const rich = registeredToRich(registered);
        expect(rich).toBe(rich.trim());
        expect(rich).not.toMatch(/[\n\r\t]/);
        expect(rich).not.toMatch(/function |\[object /);
        expect(registeredToText(registered)).not.toMatch(MARK);
      });
    },
    TIMEOUT,
  );
});

function firstItem(body: unknown): unknown {
  const list = z.object({ message: z.object({ items: z.array(z.unknown()) }) }).safeParse(body);
  return list.success ? list.data.message.items[0] : body;
}
