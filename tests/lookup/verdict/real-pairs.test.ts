import { describe, expect, it } from 'vitest';
import { compareWork } from '../../../lib/lookup/verdict/compare';
import { parsePrinted } from '../../../lib/references/printed';
import { haveRealItems } from '../../citation/real-items';
import { realPairs } from './real-pairs';

/** Every eighth record; `measure.ts` takes them all. */
const STEP = 8;

describe.skipIf(!haveRealItems)(
  'real records, printed and degraded (skipped where ../shared is absent)',
  () => {
    it('are told from others of the same author, journal or year', async () => {
      const judged = (await realPairs(STEP)).map(({ printed, record, same }) => ({
        same,
        verdict: compareWork({ text: printed, item: parsePrinted(printed) }, record).verdict,
      }));
      const share = (same: boolean, verdict: string) => {
        const asked = judged.filter((one) => one.same === same);
        return asked.filter((one) => one.verdict === verdict).length / asked.length;
      };
      expect(judged.length).toBeGreaterThan(1000);
      expect(share(false, 'another')).toBeGreaterThanOrEqual(0.99);
      expect(share(true, 'another')).toBeLessThanOrEqual(0.005);
      expect(
        judged.filter(({ verdict }) => verdict === 'cannot-tell').length / judged.length,
      ).toBeLessThanOrEqual(0.05);
    }, 60_000);
  },
);
