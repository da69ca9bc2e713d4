import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../house/source-files';

/** Builds the extension for Chromium, with the build's own progress on the terminal. Its folder, or null if it failed. */
export function build(): string | null {
  const cli = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [cli, 'build'], { cwd: ROOT, stdio: 'inherit' });
  return status === 0 ? join(ROOT, '.output/chrome-mv3') : null;
}
