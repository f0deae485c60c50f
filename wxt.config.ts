import { fileURLToPath } from 'node:url';

import { defineConfig } from 'wxt';

import { markdownPlugin } from './components/help/markdown-plugin';
import { checkData } from './lib/forms/check-data';
import { GECKO_ID, manifest } from './lib/manifest';
import { paperFiles, paperPackages } from './lib/papers/models/files';
import { modelFiles, modelPackages } from './lib/photo/models/files';
import { inLanguage, readIn, writeScreens } from './scripts/english/in-language';
import { inlineEnglish } from './scripts/english/inline';
import { languageIn, nobodys } from './scripts/english/language';
import { externalRuntime } from './scripts/external-runtime.mjs';
import { browserInPages } from './scripts/browser-in-pages';
import { precomputed } from './scripts/precomputed';
import { textsInPages } from './scripts/texts-in-pages';
import packageFile from './package.json' with { type: 'json' };
import { noticesPlugin, writeNotices } from './scripts/notices/plugin';
import { ICON_PACKAGE, sprite } from './scripts/sprite/sprite';
import { isNobodys } from './scripts/release/placeholders.mjs';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '');

/** The scripts that run in pages. */
const IN_PAGES = [
  'filing.content.ts',
  'overlay.ts',
  'rules.ts',
  'words.ts',
  'telling.ts',
  'plan.ts',
].map((name) => `entrypoints/${name}`);

/** The folder of another language, or `nobodys`; without it everything is English. */
const asked = process.env['BEIAN_LENS_LANGUAGE'];
const language = asked === 'nobodys' ? nobodys : asked ? languageIn(asked) : undefined;
const english = () => [
  ...(language ? [inLanguage(root, language)] : []),
  inlineEnglish(language && readIn(root, language)),
];

/** What Firefox wants otherwise than Chromium. */
const firefox = {
  // It has no offscreen documents, and a sidebar in place of the side panel: it warns of the permissions.
  permissions: manifest.permissions.filter((name) => !['offscreen', 'sidePanel'].includes(name)),
  minimum_chrome_version: undefined,
  sidebar_action: {
    default_title: '__MSG_extName__',
    default_panel: '/panel.html',
    default_icon: 'icon/32.png',
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      // 149: the popup opens for a press in the page. All else needs less: what is collected is declared since 140.
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  ...(asked && { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-language' }),
  imports: false,
  vite: () => ({
    plugins: [
      precomputed(root, ['entrypoints/overlay.ts'], english()),
      browserInPages(root, IN_PAGES),
      textsInPages(root, IN_PAGES, language?.screen),
      ...english(),
      markdownPlugin(),
      externalRuntime(),
      noticesPlugin(),
    ],
    worker: {
      format: 'es',
      plugins: () => [
        precomputed(root, [], english()),
        ...english(),
        externalRuntime(),
        noticesPlugin(),
      ],
    },
    // Inlined, the public-suffix list would be copied to each place that reads it.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  manifest: ({ browser }) => ({
    ...manifest,
    // A place of nobody is no home: a maintainer names one before a store gets it.
    homepage_url: isNobodys(packageFile.homepage) ? undefined : packageFile.homepage,
    ...(browser === 'firefox' && firefox),
  }),
  hooks: {
    'build:before': () => checkData(fileURLToPath(new URL('lib/forms', import.meta.url))),
    'build:publicAssets': (_, files) => {
      files.push(...modelFiles, ...paperFiles());
      files.push({ relativeDest: 'icons.svg', contents: sprite() });
    },
    'build:done': ({ config }) => {
      if (language) writeScreens(config.outDir, language);
      return writeNotices(config.outDir, [...modelPackages, ...paperPackages, ICON_PACKAGE]);
    },
  },
});
