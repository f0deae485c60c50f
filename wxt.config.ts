import { fileURLToPath } from 'node:url';

import { defineConfig } from 'wxt';

import { markdownPlugin } from './components/help/markdown-plugin';
import { checkData } from './lib/forms/check-data';
import { manifest } from './lib/manifest';
import { modelFiles } from './lib/photo/models/files';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [markdownPlugin()] }),
  manifest: ({ browser }) => ({
    ...manifest,
    // Firefox has no offscreen documents and warns of the permission.
    permissions:
      browser === 'firefox'
        ? manifest.permissions.filter((name) => name !== 'offscreen')
        : manifest.permissions,
  }),
  hooks: {
    'build:before': () => checkData(fileURLToPath(new URL('lib/forms/data', import.meta.url))),
    'build:publicAssets': (_, files) => {
      files.push(...modelFiles);
    },
  },
});
