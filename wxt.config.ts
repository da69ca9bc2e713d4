import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'lib/static',
  manifest: {
    name: 'Sumber',
    description: 'What an article says, what it promises, what it admits, and which studies it stands on.',
    host_permissions: ['http://*/*', 'https://*/*'],
    permissions: ['scripting', 'storage'],
  },
});
