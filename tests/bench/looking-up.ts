import { haveRealItems } from '../citation/real-items';
import { precisionAndRecall, replayMatches } from '../lookup/find/measure-matches';
import { countRequests } from '../lookup/session/session-with';
import type { Measured } from './measured';

const LISTS = [5, 60, 1000];

/**
 * How many requests look-ups take, and how right they are: what is found of references without a DOI among the real records of
 * ../shared. The verdict on pairs of real records and swapped ones is printed as a table of its own.
 */
export async function benchLookingUp(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const count of LISTS)
    rows.push({
      what: `looking up ${count} references`,
      where: 'Node',
      unit: 'requests',
      ours: [await countRequests(count)],
    });
  if (!haveRealItems) {
    console.log('Left out, for it is not here: ../shared/scholarly');
    return rows;
  }
  const found = precisionAndRecall(await replayMatches(1));
  for (const name of ['precision', 'recall'] as const)
    rows.push({
      what: `found by their words, ${name}`,
      where: 'Node',
      unit: '%',
      ours: [100 * found[name]],
    });
  await import('../lookup/verdict/measure');
  return rows;
}
