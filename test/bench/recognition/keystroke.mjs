import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { browserFlags } from '../../../scripts/browser-flags.mjs';
import { ensureBrowser } from '../../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../../scripts/sandbox.mjs';
import { median, scriptTime } from './figures.mjs';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');
const PAGE = 'https://beian.aliyun.com/order/selfBaEntity.htm';
const MAILING = '[name="mailingAddress"]';
const CERTIFICATE = '[name="certificateAddress"]';
const FINDING = 'beian-lens-finding[data-rule="same-province-address"]';
const RUNS = 21;

/**
 * Types an address in another province into a page of the replica, in the built extension, and tells how long its
 * scripts run from the key to the finding on the page; the pause after typing is no script and does not count.
 */
export async function keystrokeToFinding(replica) {
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await ensureBrowser(),
    headless: true,
    chromiumSandbox,
    args: browserFlags(replica, EXTENSION),
  });
  try {
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    const page = await context.newPage();
    await page.goto(PAGE);
    await page.locator('beian-lens-note[data-field="entity.mailingAddress"]').waitFor();
    await page.locator(CERTIFICATE).fill('浙江省杭州市西湖区文三路90号2幢301室');
    const session = await context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    const times = [];
    for (let run = 0; run < RUNS; run++) {
      await page.locator(MAILING).fill('');
      await page.locator(FINDING).waitFor({ state: 'detached' });
      await page.locator(MAILING).focus();
      await session.send('Profiler.start');
      await page.keyboard.insertText('江苏省南京市玄武区珠江路1号');
      await page.locator(FINDING).waitFor({ state: 'attached' });
      const { profile } = await session.send('Profiler.stop');
      times.push(scriptTime(profile, (url) => url.startsWith('chrome-extension:')));
    }
    return {
      first: times[0],
      median: median(times),
      notes: await page.locator('beian-lens-note').count(),
    };
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}
