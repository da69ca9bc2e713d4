import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { packShelf } from './lib/citation/pack-shelf';
import { cslPlugin } from './lib/citation/vite-csl';
import { messagesPlugin } from './lib/messages/vite-messages';
import { exampleArticles } from './lib/packaging/example-articles';
import { plainDetectorPlugin } from './lib/packaging/plain-detector';
import { giveSameBytes } from './lib/packaging/same-bytes';

const everyWebPage = ['http://*/*', 'https://*/*'];

/** Firefox's own keys; the panel's HTML asks there not to be opened at installation. */
const firefoxOnly = {
  // In Chromium the background registers it (lib/browser/run-detector.ts says why).
  content_scripts: [{ matches: everyWebPage, js: ['detector.js'], run_at: 'document_idle' as const }],
  browser_specific_settings: {
    gecko: {
      id: '{5d0c1f0e-3c0b-4b53-9f0b-7a4d1b6b2f5e}',
      // data_collection_permissions came with 140 on the desktop and 142 on Android, the CSS Custom Highlight API with 140.
      strict_min_version: '142.0',
      // Reading sends nothing. A look-up sends DOIs or a printed reference of the page, so Firefox asks before the first.
      data_collection_permissions: { required: ['none' as const], optional: ['websiteContent' as const] },
    },
  },
};

/** 126 has URL.parse(); sidePanel.open() is of 116. */
const chromiumOnly = { minimum_chrome_version: '126' };

export default defineConfig({
  vite: () => ({
    plugins: [cslPlugin(), messagesPlugin(), plainDetectorPlugin()],
    build: {
      rollupOptions: {
        // zod puts its /* @__PURE__ */ where Rollup cannot use it; nothing that a builder of Sumber could mend.
        onwarn: (warning, warn) => warning.code !== 'INVALID_ANNOTATION' && warn(warning),
      },
    },
    // Styles are chunks that the citation worker loads one at a time; only module workers can.
    worker: { format: 'es', plugins: () => [cslPlugin()] },
  }),
  manifestVersion: 3,
  imports: false,
  publicDir: 'lib/static',
  zip: {
    // Packed anew below, and compressed there.
    compressionLevel: 0,
    // WXT leaves tests and dot files out; a reviewer gets the whole project.
    includeSources: ['**/*.test.{ts,tsx}', '.biome.json', '.gitignore', '.ci/run'],
  },
  hooks: {
    // The styles beyond those at hand, each loaded with some forty others where it is chosen.
    'build:publicAssets': (wxt, files) => {
      files.push(...exampleArticles());
      const folder = resolve(wxt.config.wxtDir, 'shelf');
      for (const path of packShelf(folder))
        files.push({ relativeDest: path, absoluteSrc: resolve(folder, path) });
    },
    'zip:extension:done': (_, path) => giveSameBytes(path),
    'zip:sources:done': (_, path) => giveSameBytes(path),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    action: { default_title: '__MSG_openPanel__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    // The reader is injected into the page when the panel asks for it.
    host_permissions: everyWebPage,
    // activeTab serves readers who set the site access to "on click"; WXT adds sidePanel for Chromium.
    permissions: ['scripting', 'storage', 'activeTab', 'contextMenus'],
    ...(browser === 'firefox' ? firefoxOnly : chromiumOnly),
  }),
});
