// Builds `page.ts` and opens it in Chromium on a made-up host that serves page, models and PDF files from disk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { externalRuntime } from '../../scripts/external-runtime.mjs';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';

const ROOT = join(import.meta.dirname, '../..');
const ORIGIN = 'https://papers.test';

/** Opens the page, which has `window.papersTest`; `close()` ends the browser. */
export async function openPapersTest() {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [externalRuntime()],
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const outputs = [built].flat()[0].output;
  const { module } = await runnerImport(join(ROOT, 'lib/papers/models/files.ts'));
  const files = new Map(
    module.paperFiles().map(({ absoluteSrc, relativeDest }) => [`/${relativeDest}`, absoluteSrc]),
  );
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    chromiumSandbox,
  });
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const chunk = outputs.find(({ fileName }) => `/${fileName}` === pathname);
    if (chunk)
      return route.fulfill({
        contentType: 'text/javascript',
        body: chunk.code ?? Buffer.from(chunk.source),
      });
    const file = files.get(pathname);
    if (file) return route.fulfill({ body: readFileSync(file) });
    if (pathname !== '/') return route.fulfill({ status: 404, body: pathname });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>papers</title><script type="module" src="/${outputs[0].fileName}"></script>`,
    });
  });
  page.on('pageerror', (error) => console.error(error));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'papersTest' in window);
  return { page, close: () => browser.close() };
}
