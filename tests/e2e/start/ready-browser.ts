import { spawnSync } from 'node:child_process';
import { findBrowser, HOW_TO_GET } from '../browsers/find-browser';

/**
 * A Chromium to show the extension in: the one that is found, else on Debian as root a fresh one. Null where there is
 * none, after saying what to install.
 */
export function readyBrowser(): string | null {
  const found = findBrowser('chromium');
  if (found !== null) return found;
  if (canInstall()) {
    console.log('No Chromium, Chrome or Edge here: installing Chromium with apt-get (about a minute).');
    install();
    return findBrowser('chromium') ?? sayWhatToInstall();
  }
  return sayWhatToInstall();
}

function canInstall(): boolean {
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  return process.platform === 'linux' && process.getuid?.() === 0 && hasApt;
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-q', '-y', 'chromium'], { stdio: 'inherit', env });
}

function sayWhatToInstall(): null {
  const advice = HOW_TO_GET.chromium[process.platform] ?? 'Install Chromium.';
  console.error(`No Chromium, Chrome or Edge was found. ${advice}`);
  console.error('Or name one: CHROMIUM=/path/to/chromium npm start');
  return null;
}
