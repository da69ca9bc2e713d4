/**
 * Trains the printed-reference tagger and measures it.
 *   npx tsx tests/references/printed/train.ts           five-fold cross-validation, then nothing is written
 *   npx tsx tests/references/printed/train.ts --write   trains on all rows and writes lib/references/printed/weights.json
 * The labelled references are read from ../shared/references/printed.jsonl and are no part of the project; the weights
 * hold hashes of words, not words. Same data and settings give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { observe } from '../../../lib/references/printed/features';
import { readWith } from '../../../lib/references/printed/read-with';
import { tokenize } from '../../../lib/references/printed/tokens';
import { decodeWeights } from '../../../lib/references/printed/weights';
import { align, type LabelledReference } from './align';
import { type Example, type Settings, train } from './crf';
import { encodeWeights } from './encode';
import { inventReferences } from './invented';
import { printScores } from './score';

const SETTINGS: Settings = {
  rounds: 12,
  rate: 0.1,
  cost: 0.001,
  rarest: 3,
  kept: 17_000,
  settling: 5,
  seed: 1,
};
/** How many invented references a language are added to what is trained on; none is judged. */
const INVENTED = 45;
const FOLDS = 5;
const WEIGHTS = 'lib/references/printed/weights.json';

const rows = readFileSync('../shared/references/printed.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): LabelledReference => JSON.parse(line));

function exampleOf(row: LabelledReference): Example {
  const tokens = tokenize(row.text);
  return { observed: observe(tokens), masks: align(row, tokens) };
}

/** What is stored is what is measured: the weights go through their file format and back. */
function trained(examples: Example[]) {
  const stored = encodeWeights(train(examples, SETTINGS));
  return { stored, model: decodeWeights(stored) };
}

const examples = rows.map(exampleOf);
const invented = inventReferences(INVENTED).map(exampleOf);
if (process.argv.includes('--write')) {
  const { stored } = trained([...examples, ...invented]);
  const json = `${JSON.stringify(stored, null, 2)}\n`;
  writeFileSync(WEIGHTS, json);
  console.log(`${WEIGHTS}: ${json.length} bytes, ${gzipSync(json).length} with gzip`);
} else {
  const items = new Array(rows.length);
  const folds = Number(process.env['FOLDS'] ?? FOLDS);
  for (let fold = 0; fold < folds; fold++) {
    const { stored, model } = trained([...examples.filter((_, i) => i % FOLDS !== fold), ...invented]);
    rows.forEach((row, i) => {
      if (i % FOLDS === fold) items[i] = readWith(model, row.text);
    });
    console.log(
      `fold ${fold + 1} of ${FOLDS}: ${gzipSync(JSON.stringify(stored)).length} bytes with gzip; ${Buffer.from(stored.labels, 'base64').length / 2} features, ${Buffer.from(stored.values, 'base64').length} weights`,
    );
  }
  const judged = rows.flatMap((row, i) => (items[i] === undefined ? [] : [{ row, item: items[i] }]));
  printScores(judged);
  if (process.env['DUMP'])
    writeFileSync(process.env['DUMP'], judged.map((j) => JSON.stringify(j)).join('\n'));
}
