import { join } from 'node:path';

import { expect, test as base } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';

import { GECKO_ID } from '../../../lib/manifest';
import { findFirefox } from '../../../scripts/ensure-firefox.mjs';
import { startReplica } from '../../replica/server/index.mjs';
import { windowOf, type FirefoxWindow } from './firefox-window';
import { until } from './until';

const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');
/** Any, but known: Firefox draws the host of extension pages anew for each profile. */
const HOST = '11111111-2222-4333-8444-555555555555';
const addressOf = (path: string): string => `moz-extension://${HOST}/${path}`;

/** A site of nobody, which a person may add. */
export const OTHER_SITE = 'beian.portal.example';

export interface Firefox {
  browser: Browser;
  /** The browser's own window: toolbar, sidebar, questions. */
  window: FirefoxWindow;
  open(address: string): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  addressOf(path: string): string;
}

interface Options {
  /** False: the browser keeps the filing sites back until the person allows them. */
  hostsGranted: boolean;
}

/** The built extension in the real Firefox, before the replica. */
export const test = base.extend<Options & { firefox: Firefox }>({
  hostsGranted: [true, { option: true }],

  firefox: async ({ hostsGranted }, use) => {
    const program = findFirefox();
    base.skip(!program, 'There is no Firefox here.');
    const replica = await startReplica();
    const browser = await launch({
      browser: 'firefox',
      executablePath: program ?? '',
      headless: process.env.HEADED !== '1',
      acceptInsecureCerts: true,
      defaultViewport: null,
      // Without the first the pages of the extension cannot be driven.
      args: ['--remote-allow-system-access', '--width=1400', '--height=900'],
      extraPrefsFirefox: {
        'network.dns.localDomains': replica.hosts.join(','),
        'network.socket.forcePort': `443=${replica.port}`,
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
        'extensions.originControls.grantByDefault': hostsGranted,
        'privacy.userContext.enabled': true,
      },
    });
    await browser.installExtension(EXTENSION);
    const window = await windowOf(browser, GECKO_ID);
    await use({
      browser,
      window,
      open: async (address) => {
        const page = await browser.newPage();
        await page.goto(new URL(address, 'https://beian.aliyun.com/').href);
        return page;
      },
      addressOf,
      openExtensionPage: async (path) => {
        const address = addressOf(path);
        // Firefox never tells that it has loaded.
        (await browser.newPage()).goto(address, { timeout: 5000 }).catch(() => undefined);
        return until(async () => {
          for (const page of await browser.pages()) {
            const where = await page.evaluate(() => location.href).catch(() => null);
            if (where === address) return page;
          }
          return null;
        });
      },
    });
    const complaints = await window.complaints();
    await browser.close();
    await replica.close();
    expect(complaints, 'in the console of Firefox').toEqual([]);
  },
});
