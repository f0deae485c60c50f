/** Draws the mark (`public/icon/mark.svg`) in the sizes that browsers ask for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { ensureBrowser } from './ensure-browser.mjs';
import { chromiumSandbox } from './sandbox.mjs';

const PUBLIC = join(import.meta.dirname, '../public');
const SIZES = { 'icon/16': 16, 'icon/32': 32, 'icon/48': 48, 'icon/128': 128, notification: 128 };

const mark = await readFile(join(PUBLIC, 'icon/mark.svg'), 'base64');
const browser = await chromium.launch({ chromiumSandbox, executablePath: await ensureBrowser() });
const page = await browser.newPage();
for (const [name, size] of Object.entries(SIZES)) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" src="data:image/svg+xml;base64,${mark}">`,
  );
  await page.screenshot({ path: join(PUBLIC, `${name}.png`), omitBackground: true });
}
await browser.close();
console.log(`Drawn: ${Object.keys(SIZES).join(', ')}.`);
