import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../house/source-files';
import { PACKAGES, type Package, packagePath } from './packages';

/** What the README tells Mozilla's reviewers to do; the packages of node_modules are those that are here already. */
const [, BUILD = ''] =
  /^npm ci && (npm run zip)\b/mu.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];

describe('the sources that Mozilla’s reviewers get', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'));
    await unpack(packagePath('sources'), folder);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('build by the words of their README, and to the same bytes', { timeout: 300_000 }, () => {
    expect(BUILD).not.toBe('');
    const { status, stderr } = spawnSync(BUILD, { cwd: folder, env: shell(), shell: true, encoding: 'utf8' });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const names = Object.keys(PACKAGES) as Package[];
    const differ = names.filter(
      (name) => !readFileSync(packagePath(name)).equals(readFileSync(packagePath(name, folder))),
    );
    expect(differ).toEqual([]);
  });
});

/** The variables of a shell in which no test runs: Vitest's own turn a build into one for tests. */
function shell(): NodeJS.ProcessEnv {
  const ofTests = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/u;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTests.test(name)));
}

async function unpack(path: string, folder: string): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  for (const file of Object.values(zip.files)) {
    mkdirSync(join(folder, dirname(file.name)), { recursive: true });
    writeFileSync(join(folder, file.name), await file.async('nodebuffer'));
  }
}
