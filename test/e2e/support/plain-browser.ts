import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test';

import { ensureBrowser } from '../../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../../scripts/sandbox.mjs';
import { startReplica } from '../../replica/server/index.mjs';
import { LEAN_IN_PLAYWRIGHT } from './lean-flags';
import { bundleRecogniser } from './recogniser';

/** A browser without the extension, in which the recogniser runs as a script of the page. */
export const test = base.extend<{ page: Page }, { filing: Browser; bundle: string }>({
  filing: [
    async ({}, use) => {
      const replica = await startReplica();
      const browser = await chromium.launch({
        executablePath: await ensureBrowser(),
        chromiumSandbox,
        args: [
          `--host-resolver-rules=${replica.hostResolverRules}`,
          '--ignore-certificate-errors',
          ...LEAN_IN_PLAYWRIGHT,
        ],
      });
      await use(browser);
      await browser.close();
      await replica.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ filing }, use) => {
    const page = await filing.newPage({ ignoreHTTPSErrors: true });
    await use(page);
    await page.close();
  },
  bundle: [async ({}, use) => use(await bundleRecogniser()), { scope: 'worker' }],
});

export { expect };
