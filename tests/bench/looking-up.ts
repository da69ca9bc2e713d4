/**
 * How right look-ups are, and how many requests they take: the verdict on pairs of real records and swapped ones, what is found of
 * references without a DOI, and requests for lists. Needs the real records of ../shared:
 *   npx tsx tests/bench/looking-up.ts
 */
import { haveRealItems } from '../citation/real-items';
import { precisionAndRecall, replayMatches } from '../lookup/find/measure-matches';
import { countRequests } from '../lookup/session/session-with';

for (const count of [5, 60, 1000]) console.log(`${count} references: ${await countRequests(count)} requests`);
if (haveRealItems) {
  const replayed = await replayMatches(1);
  const { precision, recall } = precisionAndRecall(replayed);
  const share = (value: number) => `${(100 * value).toFixed(2)} %`;
  console.log(
    `found by their words: precision ${share(precision)}, recall ${share(recall)} of ${replayed.length / 2}`,
  );
  await import('../lookup/verdict/measure');
} else console.log('Left out, for it is not here: ../shared/scholarly');
