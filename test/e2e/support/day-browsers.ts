import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContext } from '@playwright/test';

import { allowUnpacked, type BareBrowser, startBare } from './bare-browser';
import { browserFlags, expect, test as base } from './browser';
import { startMortal } from './killed-browser';

/** Tests in a browser as a person has it, with a profile folder that a second one can be started on. */
export const test = base.extend<{
  folder: string;
  plain: BrowserContext;
  bare: BareBrowser;
  uncaught: string[];
}>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'beian-lens-day-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  plain: async ({ folder, replica, browserProgram }, use) => {
    await allowUnpacked(folder);
    const browser = await startMortal(browserProgram, folder, browserFlags(replica));
    await use(browser.context);
    await browser.kill();
  },
  bare: async ({ folder, replica, browserProgram }, use) => {
    const browser = await startBare(browserProgram, folder, browserFlags(replica));
    await use(browser);
    await browser.close();
  },
  uncaught: async ({ plain }, use) => {
    const uncaught: string[] = [];
    plain.on('weberror', (error) => uncaught.push(error.error().message));
    plain.on('console', (message) => {
      if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
        uncaught.push(message.text());
    });
    await use(uncaught);
    expect(uncaught).toEqual([]);
  },
});
