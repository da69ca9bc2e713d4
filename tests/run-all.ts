import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as z from 'zod/mini';
import { type BrowserKind, findBrowser, HOW_TO_GET } from './e2e/browsers/find-browser';
import { ROOT } from './house/source-files';

/** What `npm test` does: every check one after the other, all of them even where one fails, and one line at the end. */
const STEPS: Step[] = [
  check('Types', 'tsc', '--noEmit'),
  check('Lint', 'biome', 'check', '--config-path=.biome.json', '.'),
  suite('Unit tests', 'tests/vitest.config.ts'),
  check('Build and package for Chromium', 'wxt', 'zip'),
  check('Build and package for Firefox', 'wxt', 'zip', '-b', 'firefox'),
  suite('Budgets of the build', 'tests/e2e/vitest.config.ts', 'tests/e2e/budgets'),
  suite('Packages for the stores', 'tests/e2e/vitest.config.ts', 'tests/e2e/packages'),
];

/** The browsers wait more than they work: they are tested side by side. */
const SIDE_BY_SIDE: Step[] = [inBrowser('chromium', 'In Chromium'), inBrowser('firefox', 'In Firefox')];

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** The names of what failed, to be told at the end, where nobody has to search for them. */
  failures?: string[];
}

interface Step {
  heading: string;
  run: (say: Say) => Promise<Count>;
}

/** Where the output of a step goes: to the terminal at once, or to be kept until another step has had its say. */
type Say = 'at once' | ((text: string) => void);

/** A command that passes or fails as a whole. */
function check(heading: string, program: string, ...args: string[]): Step {
  const run = async (say: Say) =>
    (await exitStatus(program, args, say)) === 0
      ? { passed: 1, failed: 0, skipped: 0 }
      : { passed: 0, failed: 1, skipped: 0 };
  return { heading, run };
}

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  /** One per file. */
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/** The tests of one configuration, or those of it below a folder. */
function suite(heading: string, config: string, folder?: string): Step {
  const run = async (say: Say) => {
    const temporary = mkdtempSync(join(tmpdir(), 'report-'));
    const file = join(temporary, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', '--config', config, ...reporters, ...(folder ? [folder] : [])];
    const status = await exitStatus('vitest', args, say);
    const count = existsSync(file) ? readReport(file) : { passed: 0, failed: 0, skipped: 0 };
    rmSync(temporary, { recursive: true });
    // Where the run itself broke down, there is no failed test to count.
    return { ...count, failed: Math.max(count.failed, status === 0 ? 0 : 1) };
  };
  return { heading, run };
}

/** The tests in a real browser; where there is none they are skipped, and it is said how to get one. */
function inBrowser(kind: BrowserKind, heading: string): Step {
  const { run } = suite(heading, 'tests/e2e/vitest.config.ts', `tests/e2e/${kind}`);
  return {
    heading,
    run: (say) => {
      if (findBrowser(kind) === null) {
        const skipped = `Skipped, for this browser is not on this machine. ${HOW_TO_GET[kind][process.platform] ?? ''}\n`;
        if (say === 'at once') process.stdout.write(skipped);
        else say(skipped);
      }
      return run(say);
    },
  };
}

function readReport(file: string): Count {
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  // A file that could not be loaded fails without a failed test.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(({ name, status, assertionResults }) => {
      const file = relative(ROOT, name);
      if (status === 'failed' && assertionResults.length === 0) return [`${file} could not be loaded`];
      const failed = assertionResults.filter((result) => result.status === 'failed');
      return failed.map(({ fullName }) => `${file}: ${fullName}`);
    }),
  };
}

/** Runs a program of a package. */
function exitStatus(program: string, args: string[], say: Say): Promise<number> {
  const windows = process.platform === 'win32';
  const path = join(ROOT, 'node_modules', '.bin', windows ? `${program}.cmd` : program);
  return new Promise((resolve) => {
    const stdio = say === 'at once' ? 'inherit' : 'pipe';
    const child = spawn(windows ? `"${path}"` : path, args, { cwd: ROOT, stdio, shell: windows });
    if (say !== 'at once')
      for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say);
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

const inWords = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Runs one step and says how it went. */
async function report({ heading, run }: Step, say: Say): Promise<{ count: Count; line: string }> {
  const print = say === 'at once' ? (text: string) => void process.stdout.write(text) : say;
  print(`\n━━━ ${heading} ━━━\n`);
  const begin = Date.now();
  const count = await run(say);
  const line = `${heading}: ${inWords(count)} (${((Date.now() - begin) / 1000).toFixed(1)} s)`;
  print(`${line}\n`);
  return { count, line };
}

/** Runs steps at the same time: the first speaks at once, what the others said follows. */
async function reportSideBySide(steps: readonly Step[]): Promise<{ count: Count; line: string }[]> {
  const kept = steps.map(() => '');
  const reports = await Promise.all(
    steps.map((step, index) =>
      report(
        step,
        index === 0
          ? 'at once'
          : (text) => {
              kept[index] += text;
            },
      ),
    ),
  );
  process.stdout.write(kept.join(''));
  return reports;
}

async function runAll(): Promise<Count> {
  // Nothing of an older build may be tested for the one that failed.
  rmSync(join(ROOT, '.output'), { recursive: true, force: true });
  const reports: { count: Count; line: string }[] = [];
  for (const step of STEPS) reports.push(await report(step, 'at once'));
  reports.push(...(await reportSideBySide(SIDE_BY_SIDE)));
  console.log(`\n━━━ All ━━━\n${reports.map(({ line }) => line).join('\n')}\n`);
  const failures = reports.flatMap(({ count }) => count.failures ?? []);
  if (failures.length > 0) console.log(`Failed:\n${failures.join('\n')}\n`);
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    reports.reduce((total, { count }) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

const total = await runAll();
console.log(inWords(total));
process.exitCode = total.failed === 0 ? 0 : 1;
