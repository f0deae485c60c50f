import {
  test as base,
  expect,
  type BrowserContext,
  type Page,
  type Request,
  type Worker,
} from '@playwright/test';

import { ensureBrowser } from '../../../scripts/ensure-browser.mjs';
import { startReplica, type Replica } from '../../replica/server/index.mjs';
import { BrowserPool, openBrowser } from './browser-pool';

interface WorkerFixtures {
  replica: Replica;
  browserProgram: string;
  pool: BrowserPool;
}

interface TestFixtures {
  /** False for tests of the replica itself: `test.use({ withExtension: false })`. */
  withExtension: boolean;
  /** True for tests that keep to their pages and the extension's storage area: starting a browser takes longest. */
  sharesBrowser: boolean;
  context: BrowserContext;
  /** The extension's background worker. */
  worker: Worker;
  extensionId: string;
  /** Opens a path of beian.aliyun.com, or a whole address, and waits for it to load. */
  openFilingPage(address: string): Promise<Page>;
  /** Opens a page of the extension, e.g. `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Addresses of every request of the session that went neither to the replica nor to the extension. */
  requestsLeaving: readonly string[];
}

export { browserFlags } from './browser-pool';

export const test = base.extend<TestFixtures, WorkerFixtures>({
  replica: [
    async ({}, use) => {
      const replica = await startReplica();
      await use(replica);
      await replica.close();
    },
    { scope: 'worker' },
  ],

  browserProgram: [
    async ({}, use) => {
      await use(await ensureBrowser());
    },
    { scope: 'worker' },
  ],

  pool: [
    async ({ replica }, use) => {
      const pool = new BrowserPool(replica);
      await use(pool);
      await pool.close();
    },
    { scope: 'worker' },
  ],

  withExtension: [true, { option: true }],

  sharesBrowser: [false, { option: true }],

  context: async ({ replica, pool, withExtension, sharesBrowser }, use) => {
    if (sharesBrowser) {
      const context = await pool.lend(withExtension);
      await use(context);
      await pool.takeBack(context);
    } else {
      const { context, close } = await openBrowser(replica, withExtension);
      await use(context);
      await close();
    }
  },

  worker: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },

  extensionId: async ({ worker }, use) => {
    await use(new URL(worker.url()).host);
  },

  requestsLeaving: async ({ context, replica }, use) => {
    const leaving: string[] = [];
    const note = (request: Request): void => {
      const url = new URL(request.url());
      const own = ['chrome-extension:', 'data:', 'blob:', 'about:'].includes(url.protocol);
      const toReplica =
        url.protocol === 'https:' && replica.hosts.includes(url.hostname) && url.port === '';
      if (!own && !toReplica) leaving.push(request.url());
    };
    context.on('request', note);
    await use(leaving);
    context.off('request', note);
  },

  openFilingPage: async ({ context, withExtension }, use) => {
    await use(async (address) => {
      // The extension must be there before its content scripts are needed.
      if (withExtension && context.serviceWorkers().length === 0) {
        await context.waitForEvent('serviceworker');
      }
      const page = await context.newPage();
      await page.goto(new URL(address, 'https://beian.aliyun.com/').href);
      return page;
    });
  },

  openExtensionPage: async ({ context, extensionId }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    });
  },
});

export { expect };
