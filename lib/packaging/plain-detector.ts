import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';
const DETECTOR = '/entrypoints/detector.ts';

/** Takes WXT's wrapper off the detector, which runs on every page: a logger and two catches make a tenth of it, and tell nobody anything that the browser's console does not. */
export function plainDetectorPlugin(): Plugin {
  return {
    name: 'sumber:plain-detector',
    apply: 'build',
    transform(_, id) {
      const [before, path = ''] = id.split(WRAPPER);
      if (before !== '\0' || !path.endsWith(DETECTOR)) return undefined;
      return {
        code: `import detector from ${JSON.stringify(path)};\nexport default detector.main();`,
        map: null,
      };
    },
  };
}
