import { compareWork } from '../../../lib/lookup/verdict/compare';
import { parsePrinted } from '../../../lib/references/printed/parse';
import { groupBy } from './group-by';
import { type Pair, realPairs } from './real-pairs';

/** Prints how well the verdict tells real records apart: `npx tsx tests/lookup/verdict/measure.ts [--worst N]`. */
const judged = (await realPairs()).map((pair) => {
  const item = parsePrinted(pair.printed);
  return { ...pair, ...compareWork({ text: pair.printed, item }, pair.record) };
});
type Judged = (typeof judged)[number];

const isWrong = ({ same, verdict }: Judged) => verdict === (same ? 'another' : 'same');
const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  `${((100 * part.length) / Math.max(1, whole.length)).toFixed(2)} % of ${whole.length}`;

function line(name: string, pairs: readonly Judged[]): void {
  const verdicts = groupBy(pairs, ({ verdict }) => verdict);
  const parts = (['same', 'another', 'cannot-tell'] as const).map(
    (verdict) => `${verdict} ${share(verdicts.get(verdict) ?? [], pairs)}`,
  );
  process.stdout.write(`${name.padEnd(32)} ${parts.join('   ')}\n`);
}

const groups: [string, (pair: Pair) => string][] = [
  ['', ({ same }) => (same ? 'the work itself' : 'another work')],
  ['', ({ same, degradation }) => `${same ? '=' : '≠'} ${degradation}`],
  ['', ({ swap }) => `swapped by ${swap || 'nothing'}`],
  ['', ({ same, style }) => `${same ? '=' : '≠'} ${style}`],
];
for (const [, by] of groups) for (const [name, pairs] of groupBy(judged, by)) line(name, pairs);

const worst = Number(process.argv[process.argv.indexOf('--worst') + 1]) || 0;
const faulty = (want: (pair: Judged) => boolean) => judged.filter(want).slice(0, worst);
for (const pair of [...faulty(isWrong), ...faulty(({ verdict }) => verdict === 'cannot-tell')]) {
  const fields = pair.reasons.map(({ field, agreement }) => `${field} ${agreement}`).join(', ');
  process.stdout.write(
    `\n${pair.same ? '=' : '≠'} ${pair.verdict} (${pair.degradation}; ${pair.swap}): ${fields}\n`,
  );
  process.stdout.write(`  ${pair.printed}\n  ${JSON.stringify({ ...pair.record, abstract: undefined })}\n`);
}
