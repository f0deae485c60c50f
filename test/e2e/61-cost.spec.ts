import type { CDPSession, Page } from '@playwright/test';

// @ts-expect-error plain JavaScript, which the bench runs without a build
import { websitePage } from '../bench/overlay/page.mjs';
import { expect, test } from './support/browser';

/** What Chromium counts of a page's renderer. */
type Metrics = Record<'JSEventListeners' | 'LayoutCount' | 'Nodes' | 'ScriptDuration', number>;

async function metricsOf(session: CDPSession): Promise<Metrics> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Metrics;
}

/** The last note of each block. */
const notes = (page: Page) => page.locator('beian-lens-note[data-field="admin.email"]');

async function open(openFilingPage: (address: string) => Promise<Page>, blocks: number) {
  const page = await openFilingPage('about:blank');
  await page.route('https://beian.aliyun.com/cost', (route) =>
    route.fulfill({ body: websitePage(blocks), contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://beian.aliyun.com/cost');
  const session = await page.context().newCDPSession(page);
  // The processor's time of the page's own thread: a busy machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await expect.poll(() => notes(page).count(), { timeout: 40_000 }).toBe(blocks);
  return { page, session };
}

const run = (page: Page, call: 'addBlock' | 'removeBlock'): Promise<unknown> =>
  page.evaluate(`${call}()`);

async function addOne(page: Page): Promise<void> {
  const before = await notes(page).count();
  await run(page, 'addBlock');
  await expect(notes(page)).toHaveCount(before + 1);
}

test('fifty steps of a one-page application leave listeners and nodes as they were', async ({
  openFilingPage,
}) => {
  const { page, session } = await open(openFilingPage, 2);
  const swap = async (): Promise<void> => {
    await addOne(page);
    await run(page, 'removeBlock');
    await expect(notes(page)).toHaveCount(2);
  };
  for (let step = 0; step < 3; step++) await swap();
  const before = await metricsOf(session);
  for (let step = 0; step < 50; step++) await swap();
  const after = await metricsOf(session);
  expect(after.JSEventListeners).toBeLessThanOrEqual(before.JSEventListeners);
  // A step more has hundreds of nodes; what the browser itself has not thrown away yet is less.
  expect(after.Nodes - before.Nodes).toBeLessThan(200);
});

test('one block more costs a page of a hundred blocks no more layouts, and not a hundred times the script', async ({
  openFilingPage,
}) => {
  const costOf = async (blocks: number) => {
    const { page, session } = await open(openFilingPage, blocks);
    const costs: { script: number; layouts: number }[] = [];
    for (let time = 0; time < 6; time++) {
      const before = await metricsOf(session);
      await addOne(page);
      const after = await metricsOf(session);
      costs.push({
        script: after.ScriptDuration - before.ScriptDuration,
        layouts: after.LayoutCount - before.LayoutCount,
      });
    }
    await page.close();
    return {
      script: Math.min(...costs.map(({ script }) => script)),
      layouts: Math.min(...costs.map(({ layouts }) => layouts)),
    };
  };
  const few = await costOf(1);
  const many = await costOf(100);
  expect(many.layouts).toBeLessThanOrEqual(few.layouts + 1);
  expect(many.script / few.script).toBeLessThan(MOST_TIMES);
});

/** What is read again of the whole page is little: a page of a hundred times the blocks may cost this many times. */
const MOST_TIMES = 8;
