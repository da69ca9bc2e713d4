import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where browsers lie, by platform: names that are looked for on the PATH, and full paths. */
interface Places {
  commands: string[];
  paths: string[];
}

export type BrowserKind = 'chromium' | 'firefox';
/** Chrome itself has ignored --load-extension since version 137, so Chromium and Edge come first. */
const PLACES: Record<BrowserKind, Partial<Record<NodeJS.Platform, Places>>> = {
  chromium: {
    linux: {
      commands: [
        'chromium',
        'chromium-browser',
        'microsoft-edge',
        'microsoft-edge-stable',
        'google-chrome',
        'google-chrome-stable',
      ],
      paths: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    },
    darwin: {
      commands: ['chromium'],
      paths: inApplications(
        'Chromium.app/Contents/MacOS/Chromium',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
      ),
    },
    win32: {
      commands: ['chromium.exe'],
      paths: inProgramFiles(
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'Google/Chrome/Application/chrome.exe',
      ),
    },
  },
  firefox: {
    linux: { commands: ['firefox-esr', 'firefox'], paths: ['/snap/bin/firefox'] },
    darwin: { commands: ['firefox'], paths: inApplications('Firefox.app/Contents/MacOS/firefox') },
    win32: { commands: ['firefox.exe'], paths: inProgramFiles('Mozilla Firefox/firefox.exe') },
  },
};

/** What a person types or clicks to get one. */
export const HOW_TO_GET: Record<BrowserKind, Partial<Record<NodeJS.Platform, string>>> = {
  chromium: {
    linux: 'Install Chromium with your package manager (Debian, Ubuntu: sudo apt install chromium).',
    darwin: 'Install Chromium (brew install --cask chromium) or Microsoft Edge.',
    win32: 'Microsoft Edge comes with Windows; else install Chromium (winget install Hibbiki.Chromium).',
  },
  firefox: {
    linux: 'Install Firefox with your package manager (Debian: sudo apt install firefox-esr).',
    darwin: 'Install Firefox (brew install --cask firefox).',
    win32: 'Install Firefox (winget install Mozilla.Firefox).',
  },
};

/**
 * The full path of a browser on this machine, or null. The variable CHROMIUM or FIREFOX in `environment` names one
 * that is taken instead.
 */
export function findBrowser(
  kind: BrowserKind,
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { commands, paths } = PLACES[kind][platform] ?? { commands: [], paths: [] };
  const { PATH = '' } = environment;
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const chosen = environment[kind.toUpperCase()];
  return [...(chosen ? [chosen] : []), ...onPath, ...paths].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: one place less to look.
    return false;
  }
}

function inApplications(...apps: string[]): string[] {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    apps.map((app) => join(folder, app)),
  );
}

function inProgramFiles(...programs: string[]): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));
}
