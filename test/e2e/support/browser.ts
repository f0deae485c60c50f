import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  test as base,
  chromium,
  expect,
  type BrowserContext,
  type Page,
  type Worker,
} from '@playwright/test';

import { browserFlags as flagsFor } from '../../../scripts/browser-flags.mjs';
import { ensureBrowser } from '../../../scripts/ensure-browser.mjs';
import { startReplica, type Replica } from '../../replica/server/index.mjs';

/** Where `wxt build` puts the extension; `BEIAN_LENS_EXTENSION` names another folder. */
const EXTENSION =
  process.env.BEIAN_LENS_EXTENSION ?? join(import.meta.dirname, '../../../.output/chrome-mv3');

interface WorkerFixtures {
  replica: Replica;
  browserProgram: string;
}

interface TestFixtures {
  /** False for tests of the replica itself: `test.use({ withExtension: false })`. */
  withExtension: boolean;
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

/** For a test that starts its browser itself. */
export function browserFlags(replica: Replica): string[] {
  return flagsFor(replica, EXTENSION);
}

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

  withExtension: [true, { option: true }],

  context: async ({ replica, browserProgram, withExtension }, use) => {
    if (withExtension && !existsSync(join(EXTENSION, 'manifest.json'))) {
      throw new Error(`No built extension in ${EXTENSION}. Run "npm run build" first.`);
    }
    const folder = await mkdtemp(join(tmpdir(), 'beian-lens-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: browserProgram,
      headless: process.env.HEADED !== '1',
      chromiumSandbox: process.getuid?.() !== 0,
      args: browserFlags(replica).filter(
        (flag) => withExtension || !/^--(load-extension|disable-extensions-except)=/.test(flag),
      ),
      viewport: { width: 1280, height: 900 },
    });
    await use(context);
    await context.close();
    await rm(folder, { recursive: true, force: true });
  },

  worker: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },

  extensionId: async ({ worker }, use) => {
    await use(new URL(worker.url()).host);
  },

  requestsLeaving: [
    async ({ context, replica }, use) => {
      const leaving: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        const own = ['chrome-extension:', 'data:', 'blob:', 'about:'].includes(url.protocol);
        const toReplica =
          url.protocol === 'https:' && replica.hosts.includes(url.hostname) && url.port === '';
        if (!own && !toReplica) leaving.push(request.url());
      });
      await use(leaving);
    },
    { auto: true },
  ],

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
