import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  inBrowser('chromium', 'In Chromium'),
  inBrowser('firefox', 'In Firefox'),
];

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  heading: string;
  run: () => Promise<Count>;
}

/** A command that passes or fails as a whole. */
function check(heading: string, program: string, ...args: string[]): Step {
  const run = async () =>
    (await exitStatus(program, args)) === 0
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
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** The tests of one configuration, or those of it below a folder. */
function suite(heading: string, config: string, folder?: string): Step {
  const run = async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'report-'));
    const file = join(temporary, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', '--config', config, ...reporters, ...(folder ? [folder] : [])];
    const status = await exitStatus('vitest', args);
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
    run: () => {
      if (findBrowser(kind) === null) {
        console.log(
          `Skipped, for this browser is not on this machine. ${HOW_TO_GET[kind][process.platform] ?? ''}`,
        );
      }
      return run();
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
  };
}

/** Runs a program of a package; its output goes where ours goes. */
function exitStatus(program: string, args: string[]): Promise<number> {
  const windows = process.platform === 'win32';
  const path = join(ROOT, 'node_modules', '.bin', windows ? `${program}.cmd` : program);
  return new Promise((resolve) => {
    const child = spawn(windows ? `"${path}"` : path, args, { cwd: ROOT, stdio: 'inherit', shell: windows });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

const inWords = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

async function runAll(): Promise<Count> {
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  // Nothing of an older build may be tested for the one that failed.
  rmSync(join(ROOT, '.output'), { recursive: true, force: true });
  for (const { heading, run } of STEPS) {
    console.log(`\n━━━ ${heading} ━━━`);
    const begin = Date.now();
    const count = await run();
    lines.push(`${heading}: ${inWords(count)} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
    console.log(lines.at(-1));
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  console.log(`\n━━━ All ━━━\n${lines.join('\n')}\n`);
  return total;
}

const total = await runAll();
console.log(inWords(total));
process.exitCode = total.failed === 0 ? 0 : 1;
