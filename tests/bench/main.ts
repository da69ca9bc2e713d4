/**
 * Measures, and prints one table; `npm run bench` does all parts, `npm run bench -- detector panel` those two. What is measured
 * how stands in the README beside this file.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../house/source-files';
import { BENCHES } from './benches';
import { PARTS, type PartName, type Row, rowOf } from './measured';
import { tableOf } from './table';

const FILE = join(ROOT, '.output/bench.json');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${PARTS.join(', ')}.`);
  process.exit(2);
}
const parts: readonly PartName[] = asked.length > 0 ? PARTS.filter((part) => asked.includes(part)) : PARTS;
if (parts.some((part) => BENCHES[part].needsBuild)) build();

const rows: Row[] = [];
for (const part of parts) {
  const begin = Date.now();
  console.log(`Measuring: ${part} …`);
  rows.push(...(await BENCHES[part].bench()).map((measured) => rowOf(part, measured)));
  console.log(`${part}: ${((Date.now() - begin) / 1000).toFixed(0)} s`);
}

const missed = rows.filter(({ met }) => met === false);
mkdirSync(join(ROOT, '.output'), { recursive: true });
writeFileSync(FILE, `${JSON.stringify({ when: new Date(), machine: machine(), rows }, null, 1)}\n`);
console.log(`\n${tableOf(rows)}\n`);
console.log(`${rows.filter(({ met }) => met).length} targets met, ${missed.length} missed. As JSON: ${FILE}`);

function machine() {
  const [cpu] = cpus();
  return { cpu: cpu?.model ?? '', cores: cpus().length, platform: process.platform, node: process.version };
}

/** What is measured is what is built from the sources of now. */
function build(): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: 'ignore' });
  if (status !== 0) throw new Error('The extension could not be built: npm run build says why.');
}
