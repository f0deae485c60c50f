/**
 * Prints how long a page of the replica waits for its notes in the built extension: from the moment the worker puts the
 * overlay into it to the first note and to the last one, at the machine's speed and with the processor slowed four
 * times. Milliseconds, medians of a few runs; compare nothing across machines.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { browserFlags } from '../../scripts/browser-flags.mjs';
import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';
import { buildReplica } from '../replica/build.mjs';
import { startReplica } from '../replica/server/index.mjs';
import { median } from './recognition/figures.mjs';

const EXTENSION = process.env.EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');
const PAGE = 'https://beian.aliyun.com/order/selfBaEntity.htm';
const RUNS = 7;
const SLOWED = [1, 4];
/** How long nothing may come any more before the last note was the last. */
const QUIET_MS = 1_500;

/** Notes when each note came, on the clock that worker and page share. */
function watchNotes() {
  globalThis.noteTimes = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node.nodeName === 'BEIAN-LENS-NOTE')
          globalThis.noteTimes.push(performance.timeOrigin + performance.now());
  }).observe(document, { childList: true, subtree: true });
}

/** Has the worker note when it puts the overlay into a frame. */
function watchInjection() {
  const { executeScript } = chrome.scripting;
  chrome.scripting.executeScript = (injection) => {
    if (injection.files?.some((file) => file.endsWith('overlay.js')))
      globalThis.injectedAt = performance.timeOrigin + performance.now();
    return executeScript.call(chrome.scripting, injection);
  };
}

async function timeOnce(context, worker, rate) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(watchNotes);
  await page.goto(PAGE);
  await page.locator('beian-lens-note').first().waitFor({ state: 'attached' });
  const times = await page.evaluate(async (quiet) => {
    for (let known = -1; known !== globalThis.noteTimes.length;) {
      known = globalThis.noteTimes.length;
      await new Promise((resolve) => setTimeout(resolve, quiet));
    }
    return globalThis.noteTimes;
  }, QUIET_MS * rate);
  const injected = await worker.evaluate(() => globalThis.injectedAt);
  await page.close();
  return { first: times[0] - injected, last: times.at(-1) - injected, notes: times.length };
}

await buildReplica();
const replica = await startReplica();
const folder = await mkdtemp(join(tmpdir(), 'beian-lens-bench-'));
const context = await chromium.launchPersistentContext(folder, {
  executablePath: await ensureBrowser(),
  headless: true,
  chromiumSandbox,
  args: browserFlags(replica, EXTENSION),
});
try {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(watchInjection);
  await timeOnce(context, worker, 1);
  const rows = [];
  for (const rate of SLOWED) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timeOnce(context, worker, rate));
    rows.push({
      processor: rate === 1 ? 'as it is' : `slowed ${rate} times`,
      'first note, ms': median(runs.map(({ first }) => first)).toFixed(0),
      'last note, ms': median(runs.map(({ last }) => last)).toFixed(0),
      notes: median(runs.map(({ notes }) => notes)),
    });
  }
  console.log('\nFrom the injection of the overlay to the notes');
  console.table(rows);
} finally {
  await context.close();
  await replica.close();
  await rm(folder, { recursive: true, force: true });
}
