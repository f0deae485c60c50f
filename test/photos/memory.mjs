// What checks of photos leave behind in memory, after the garbage is collected and the system is told to purge.
import { readFileSync } from 'node:fs';

import { print } from './tables.mjs';

const IN_A_ROW = 5;

/**
 * Prints private memory before, during and after checks in a row, twice: what stays after the second row as after the
 * first does not grow.
 *
 * @param {{ context: import('@playwright/test').BrowserContext, page: import('@playwright/test').Page, check(): Promise<unknown>, untilPageCloses(): Promise<void> }} bench
 */
export async function printMemory({ context, page, check, untilPageCloses }) {
  const session = await context.newCDPSession(page);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) return;

  const settled = async () => {
    // What the first round frees, the second finds.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Memory.simulatePressureNotification', { level: 'critical' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return privateMemory(browser);
  };

  print(`memory before (MB): ${shown(await settled())}`);
  for (const row of ['first', 'second']) {
    const after = [];
    let highest = 0;
    const sampling = setInterval(async () => {
      highest = Math.max(highest, (await privateMemory(browser)).extension);
    }, 100);
    for (let run = 0; run < IN_A_ROW; run += 1) {
      await check();
      after.push((await settled()).extension);
    }
    clearInterval(sampling);
    print(`${row} row: highest of the extension ${highest}, after each check ${after.join(', ')}`);
    await untilPageCloses();
    print(`${row} row, page of the check closed: ${shown(await settled())}`);
  }
}

const shown = ({ extension, all }) => `extension ${extension}, all processes ${all}`;

/** Memory that belongs to the browser's processes alone, and to those of the extension, in MB; 0 where it is not told. */
async function privateMemory(browser) {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const sum = { extension: 0, all: 0 };
  for (const { id } of processInfo) {
    try {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      const [, clean = 0] = /^Private_Clean:\s+(\d+)/m.exec(rollup) ?? [];
      const [, dirty = 0] = /^Private_Dirty:\s+(\d+)/m.exec(rollup) ?? [];
      const size = (Number(clean) + Number(dirty)) / 1024;
      sum.all += size;
      if (readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process')) {
        sum.extension += size;
      }
    } catch (error) {
      if (!['ENOENT', 'EACCES', 'ESRCH'].includes(error.code)) throw error;
    }
  }
  return { extension: Math.round(sum.extension), all: Math.round(sum.all) };
}
