import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseMatch } from '../../../lib/lookup/find/choose-match';
import { parsePrinted } from '../../../lib/references/printed';
import { haveRealItems, realItems } from '../../citation/real-items';
import { precisionAndRecall, replayMatches } from './measure-matches';
import { searchEngineOver } from './search-engine';

/** Every eighth record; `npm run bench` takes them all. */
const STEP = 8;
const STRINGS = '../shared/scholarly/matching/unstructured_sbm.json';

describe.skipIf(!haveRealItems)('references without a DOI (skipped where ../shared is absent)', () => {
  it('are found by their words, and nothing else is taken for them, whether they are there or not', async () => {
    const replayed = await replayMatches(STEP);
    expect(replayed.length).toBeGreaterThan(1000);
    const { precision, recall } = precisionAndRecall(replayed);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  }, 60_000);

  it.skipIf(!existsSync(STRINGS))(
    'of other works are found in none of the records',
    () => {
      const search = searchEngineOver(realItems(1));
      const strings: string[] = JSON.parse(readFileSync(STRINGS, 'utf8')).dataset.map(
        ({ ref_string }: { ref_string: string }) => ref_string,
      );
      expect(strings).toHaveLength(2000);
      const matched = strings.filter((text) => {
        const match = chooseMatch({ text, item: parsePrinted(text) }, search(text, 5));
        return match.status === 'matched';
      });
      expect(matched).toEqual([]);
    },
    60_000,
  );
});
