// What the photo check costs: time for a 12-megapixel JPEG, the page that asks, memory, package size.
// Prints ratios to work of the same kind on the same machine, so that runs on other machines compare.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';
import { fetchPhotos, pathOf, photos } from '../photos/fetch.mjs';
import { print, quantiles } from '../photos/tables.mjs';
import { printMemory } from '../photos/memory.mjs';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');
const RUNS = 9;
const PHOTO = photos.find(({ id }) => id === 'grey-hoodie-blue-wall');

fetchPhotos([PHOTO]);
const folder = mkdtempSync(join(tmpdir(), 'photo-bench-'));
const context = await chromium.launchPersistentContext(folder, {
  executablePath: await ensureBrowser(),
  chromiumSandbox,
  args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const page = await context.newPage();
await page.goto(`chrome-extension://${new URL(worker.url()).host}/manager.html#/photo`);

const workshop = await context.newPage();
const large = await workshop.evaluate(enlarge, readFileSync(pathOf(PHOTO)).toString('base64'));
const file = Buffer.from(large.base64, 'base64');
const path = join(folder, 'photo.jpg');
writeFileSync(path, file);
const decoding = await workshop.evaluate(timeToDecode, large.base64);
await workshop.close();
await check();
await untilPageCloses();
const whole = [];
const judging = [];
let longest = 0;
for (let run = 0; run < RUNS; run += 1) {
  const result = await check();
  whole.push(result.whole);
  judging.push(result.judging);
  longest = Math.max(longest, result.longest);
}
print(`photo: ${large.width} × ${large.height}, ${(file.length / 1e6).toFixed(1)} MB JPEG`);
print(
  `from choosing the file to the verdict (ms): first photo, worker and models loaded anew, ${Math.round(whole[0])}; the next ones ${quantiles(whole.slice(1))}`,
);
print(`from opening the photo to the verdict on screen (ms): ${quantiles(judging)}`);
print(`ratio of that to decoding alone: ${(middle(judging) / middle(decoding)).toFixed(1)}`);
print(`longest task on the page that asks (ms, 0: none above 50): ${longest}`);
await untilPageCloses();
await printMemory({ context, page, check, untilPageCloses });
print(`package: ${sizes()}`);
await context.close();
rmSync(folder, { recursive: true, force: true });

function middle(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

async function untilPageCloses() {
  while (await worker.evaluate(() => chrome.offscreen.hasDocument())) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function sizes() {
  const models = join(EXTENSION, 'photo-models');
  const assets = join(EXTENSION, 'assets');
  const files = [
    ...readdirSync(models).map((name) => join(models, name)),
    ...readdirSync(assets)
      .filter((name) => /^(document-)?worker-/.test(name))
      .map((name) => join(assets, name)),
  ];
  const total = files.reduce((sum, each) => sum + statSync(each).size, 0);
  return `${(total / 1e6).toFixed(2)} MB (${files.map((each) => `${each.split('/').at(-1)} ${(statSync(each).size / 1e3).toFixed(0)} kB`).join(', ')})`;
}

/** In the page: the photo at 12 megapixels with the noise of a camera. */
async function enlarge(base64) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const scale = Math.sqrt(12_000_000 / (bitmap.width * bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.round(bitmap.width * scale),
    Math.round(bitmap.height * scale),
  );
  const drawing = canvas.getContext('2d');
  drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const pixels = drawing.getImageData(0, 0, canvas.width, canvas.height);
  let state = 1;
  for (let index = 0; index < pixels.data.length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    if (index % 4 !== 3) pixels.data[index] += (state >> 16) % 13;
  }
  drawing.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
  const url = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsDataURL(blob);
  });
  return { base64: url.slice(url.indexOf(',') + 1), width: canvas.width, height: canvas.height };
}

async function timeToDecode(base64) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    const bitmap = await createImageBitmap(new Blob([bytes]));
    bitmap.close();
    times.push(performance.now() - start);
  }
  return times;
}

/** Chooses the photo on the screen and tells, by the page's own clock, when its steps were shown. */
async function check() {
  // The chooser opens only on the page in front.
  await page.bringToFront();
  await page.evaluate(watch);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose/ }).click();
  await (await chooser).setFiles(path);
  await page.waitForFunction(() => window.bench.shown.verdict !== undefined);
  const { shown, longest } = await page.evaluate(() => window.bench.end());
  const title = await page.getByRole('heading', { level: 3 }).textContent();
  if (title !== 'No red or blue found') throw new Error(`The bench photo was judged: ${title}`);
  return {
    whole: shown.verdict - shown['Reading the file'],
    judging: shown.verdict - shown['Opening the photo'],
    longest,
  };
}

/** In the page: notes when each step is shown, and the longest task meanwhile. */
function watch() {
  const shown = {};
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ entryTypes: ['longtask'] });
  const steps = new MutationObserver(() => {
    const label = document.querySelector('.photo-check-progress label, .photo-check-progress span');
    if (label) shown[label.textContent] ??= performance.now();
    else if (shown['Opening the photo'] && document.querySelector('.photo-result')) {
      shown.verdict ??= performance.now();
    }
  });
  steps.observe(document.body, { subtree: true, childList: true, characterData: true });
  window.bench = {
    shown,
    end: () => {
      steps.disconnect();
      tasks.disconnect();
      return { shown, longest: Math.round(longest) };
    },
  };
}
