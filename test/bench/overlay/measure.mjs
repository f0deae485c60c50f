import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { browserFlags } from '../../../scripts/browser-flags.mjs';
import { ensureBrowser } from '../../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../../scripts/sandbox.mjs';
import { scriptTime } from '../recognition/figures.mjs';
import { websitePage } from './page.mjs';

const ORIGIN = 'https://beian.aliyun.com/bench/';

/** Runs first in the page: when the document was ready, when the first note came, and its long tasks. */
const CLOCK = `globalThis.seen = { tasks: [] };
addEventListener('DOMContentLoaded', () => {
  // Whoever hears of it before the page does has no head start.
  seen.ready = performance.getEntriesByType('navigation')[0].domContentLoadedEventStart;
});
new MutationObserver((_, observer) => {
  if (!document.querySelector('beian-lens-note')) return;
  seen.note = performance.now();
  observer.disconnect();
  globalThis.noteSeen?.('');
}).observe(document, { childList: true, subtree: true });
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) seen.tasks.push(duration);
}).observe({ entryTypes: ['longtask'] });`;

/**
 * Opens a browser with an extension and calls `work` with what opens a page of so many website blocks.
 * @param {{ hostResolverRules: string }} replica
 * @param {string} extension folder of the extension
 */
export async function withExtension(replica, extension, work) {
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await ensureBrowser(),
    headless: true,
    chromiumSandbox,
    args: browserFlags(replica, extension),
  });
  try {
    await context.route(`${ORIGIN}*`, (route) => {
      const blocks = Number(new URL(route.request().url()).pathname.split('/').pop());
      return route.fulfill({
        body: websitePage(blocks, CLOCK),
        contentType: 'text/html; charset=utf-8',
      });
    });
    return await work((blocks, rate, measured) => onPage(context, blocks, rate, measured));
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function onPage(context, blocks, rate, measured) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  const profiled = async (action) => {
    await session.send('Profiler.start');
    await action();
    const { profile } = await session.send('Profiler.stop');
    return scriptTime(profile, (url) => url.startsWith('chrome-extension:'));
  };
  try {
    return await measured({ page, session, profiled, url: `${ORIGIN}${blocks}` });
  } finally {
    await page.close();
  }
}

/** Waits until no note has come for a while. */
function whenQuiet(page, ms = 700) {
  return page.evaluate(
    (quiet) =>
      new Promise((resolve) => {
        const end = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(end, quiet);
        const observer = new MutationObserver((changes) => {
          const nodes = changes.flatMap(({ addedNodes }) => [...addedNodes]);
          if (!nodes.some(({ nodeName }) => nodeName === 'BEIAN-LENS-NOTE')) return;
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        observer.observe(document, { childList: true, subtree: true });
      }),
    ms,
  );
}

/**
 * Opens the page and resolves when its first note has come. The page calls for it: a question to the page would have
 * its answer worked out between the notes.
 */
export async function openUntilNote({ page, session, url }) {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'noteSeen' });
  const noteSeen = new Promise((resolve) => session.once('Runtime.bindingCalled', resolve));
  await page.goto(url);
  await noteSeen;
}

/** What opening a page costs, and adding a block to it so many times. */
export const costOf = ({ page, session, profiled, url }, additions) =>
  (async () => {
    const script = await profiled(async () => {
      await openUntilNote({ page, session, url });
      await whenQuiet(page);
    });
    const seen = await page.evaluate('seen');
    const added = [];
    for (let run = 0; run < additions; run++)
      added.push(
        await profiled(async () => {
          await page.evaluate('addBlock()');
          await whenQuiet(page, 300);
        }),
      );
    return {
      script,
      firstNote: seen.note - seen.ready,
      longest: Math.max(0, ...seen.tasks),
      added,
      notes: await page.locator('beian-lens-note').count(),
    };
  })();

/** What opening a page costs with an extension that puts notes on it, or with one that does nothing. */
export async function openedBy({ page, session, profiled, url }, putsNotes) {
  await session.send('Performance.enable');
  const metrics = async () => {
    const all = (await session.send('Performance.getMetrics')).metrics;
    return Object.fromEntries(all.map(({ name, value }) => [name, value]));
  };
  const before = await metrics();
  const script = await profiled(async () => {
    await (putsNotes ? openUntilNote({ page, session, url }) : page.goto(url));
    await whenQuiet(page);
  });
  const tasks = ((await metrics()).TaskDuration - before.TaskDuration) * 1000;
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap } = await metrics();
  const seen = await page.evaluate('seen');
  return { script, tasks, heap, firstNote: seen.note - seen.ready };
}
