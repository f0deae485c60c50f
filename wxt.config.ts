import { fileURLToPath } from 'node:url';

import { defineConfig } from 'wxt';

import { checkData } from './lib/forms/check-data';
import { manifest } from './lib/manifest';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  manifest,
  hooks: {
    'build:before': () => checkData(fileURLToPath(new URL('lib/forms/data', import.meta.url))),
  },
});
