// Prints what reading a paper costs in the built extension: loading, the first line, a picture of 12 megapixels, memory,
// sizes. Times are those of this machine; the CPU seconds compare better than the clock on a shared one.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';
import { openPapersTest } from '../papers/open-page.mjs';
import { print } from '../photos/tables.mjs';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');
const PASSPHRASE = 'correct horse battery staple';

const studio = await openPapersTest();
const drawn = await studio.page.evaluate(() => window.papersTest.draw('llc', 3, '12mp'));
await studio.close();
const folder = mkdtempSync(join(tmpdir(), 'papers-bench-'));
const path = join(folder, 'licence.jpg');
writeFileSync(path, Buffer.from(drawn.base64, 'base64'));
const context = await chromium.launchPersistentContext(folder, {
  executablePath: await ensureBrowser(),
  chromiumSandbox,
  args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const page = await context.newPage();
await page.goto(`chrome-extension://${new URL(worker.url()).host}/manager.html`);
await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
await page.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
await page.getByRole('button', { name: 'Set passphrase' }).click();
await page.getByRole('link', { name: 'Read a paper' }).click();
await page.getByRole('button', { name: 'Choose a picture or PDF' }).waitFor();
const renderer = await rendererOf(page);

await page.evaluate(watch);
const before = cpuSeconds(renderer);
const chooser = page.waitForEvent('filechooser');
await page.getByRole('button', { name: 'Choose a picture or PDF' }).click();
await (await chooser).setFiles(path);
let peak = 0;
while (!(await page.evaluate(() => window.bench.isDone()))) {
  peak = Math.max(peak, memoryOf(renderer));
  await new Promise((resolve) => setTimeout(resolve, 200));
}
const shown = await page.evaluate(() => window.bench.shown);
const spent = cpuSeconds(renderer) - before;

print(`paper: 4000 px, ${(statSync(path).size / 1e6).toFixed(1)} MB JPEG, 12 megapixels`);
print(
  `clock, from choosing the file (s): first line ${seconds(shown.first - shown.start)}, review ${seconds(shown.done - shown.start)}`,
);
print(`CPU of the page and its worker, loading included (s): ${spent.toFixed(1)}`);
print(`peak memory of the page and its worker (MB): ${Math.round(peak / 1e6)}`);
print(`package: ${sizes()}`);
await context.close();
rmSync(folder, { recursive: true, force: true });

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isRenderer(name))
    .map((name) => ({ name, seconds: cpuSeconds(name) }));
}

/** The process that shows a page, by the one that its own work keeps busy. */
async function rendererOf(shownPage) {
  const idle = new Map(processes().map(({ name, seconds: spentBefore }) => [name, spentBefore]));
  await shownPage.evaluate(() => {
    const end = performance.now() + 700;
    while (performance.now() < end) Math.sqrt(end);
  });
  const [busiest] = processes()
    .map(({ name, seconds: now }) => ({ name, by: now - (idle.get(name) ?? now) }))
    .toSorted((one, other) => other.by - one.by);
  return busiest.name;
}

function isRenderer(id) {
  try {
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    return command.includes('--type=renderer') && command.includes('extension');
  } catch {
    // It ended while it was looked at.
    return false;
  }
}

function cpuSeconds(id) {
  const [, rest = ''] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ');
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function memoryOf(id) {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function sizes() {
  const files = readdirSync(EXTENSION, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const sum = (isOf) =>
    files
      .map((one) => ({
        at: join(one.parentPath, one.name).slice(EXTENSION.length + 1),
        size: statSync(join(one.parentPath, one.name)).size,
      }))
      .filter(({ at }) => isOf(at))
      .reduce((total, { size }) => total + size, 0);
  return `${megabytes(sum(() => true))} unpacked, of it models and runtime ${megabytes(sum((at) => at.startsWith('paper-models')))}, PDF ${megabytes(sum((at) => at.startsWith('pdf')))}`;
}

/** In the page: when the first line and the review are shown. */
function watch() {
  const shown = { start: performance.now() };
  new MutationObserver(() => {
    const line = document.querySelector('.last-line')?.textContent;
    if (line) shown.first ??= performance.now();
    if (document.querySelector('.proposals')) shown.done ??= performance.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  window.bench = { shown, isDone: () => shown.done !== undefined };
}
