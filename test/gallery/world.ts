import { test as base, chromium, expect, type Browser, type Page } from '@playwright/test';

import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';
import { LEAN_IN_PLAYWRIGHT } from '../e2e/support/lean-flags';
import { bundleWorld, openWorld } from './bundle-world.mjs';
import { serveGallery } from './serve.mjs';

const ORIGIN = 'https://beian.aliyun.com';

/** Calls a function of `world-entry.ts` in the isolated world of a page. */
export type InWorld = <Result>(call: string, ...values: unknown[]) => Promise<Result>;

/** A page of the gallery, and the world beside it in which our code runs. */
export interface GalleryPage {
  page: Page;
  inWorld: InWorld;
  /** The same in a frame of the page, by the names of the frames on the way to it. */
  inFrame<Result>(path: readonly string[], call: string, ...values: unknown[]): Promise<Result>;
  /** How often a form was sent, or a button pressed that saves or leads on; none where the page does not count. */
  ledOn(): Promise<number>;
  /** What the page's framework holds after it has drawn everything again. */
  state(): Promise<Record<string, unknown>>;
}

const called = (call: string, values: readonly unknown[]): string =>
  `world.${call}(...${JSON.stringify(values)})`;

async function openIn(
  browser: Browser,
  script: string,
  path: string,
  origin: string,
): Promise<GalleryPage> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('response', (response) => {
    const isPart = ['document', 'script', 'stylesheet'].includes(response.request().resourceType());
    if (!response.ok() && isPart) troubles.push(`${response.url()} is not there`);
  });
  await page.goto(`${origin}/${path}`);
  // A page that is missing or broken shows no widget, and a test that finds none would prove nothing.
  if (troubles.length > 0) throw new Error(`The gallery page ${path}: ${troubles.join('; ')}`);
  const { evaluate } = await openWorld(page, script);
  return {
    page,
    inWorld: async <Result>(call: string, ...values: unknown[]) =>
      (await evaluate(called(call, values))) as Result,
    inFrame: async <Result>(path: readonly string[], call: string, ...values: unknown[]) => {
      const inside = await openWorld(page, script, path);
      return (await inside.evaluate(called(call, values))) as Result;
    },
    ledOn: () =>
      page.evaluate(() => {
        const { leading } = window as { leading?: { sent: number; pressed: number } };
        return leading ? leading.sent + leading.pressed : 0;
      }),
    state: () =>
      page.evaluate(() => {
        const { gallery } = window as unknown as {
          gallery: { state(): Record<string, unknown>; rerender(): void };
        };
        gallery.rerender();
        return new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(gallery.state())));
        });
      }),
  };
}

interface WorkerFixtures {
  galleryBrowser: Browser;
  worldScript: string;
}

export const test = base.extend<
  { openGallery(path: string, origin?: string): Promise<GalleryPage> },
  WorkerFixtures
>({
  galleryBrowser: [
    async ({}, use) => {
      const gallery = await serveGallery();
      const browser = await chromium.launch({
        executablePath: await ensureBrowser(),
        chromiumSandbox,
        args: [
          ...LEAN_IN_PLAYWRIGHT,
          `--host-resolver-rules=${gallery.hostResolverRules}`,
          '--ignore-certificate-errors',
        ],
      });
      await use(browser);
      await browser.close();
      await gallery.close();
    },
    { scope: 'worker' },
  ],
  worldScript: [
    async ({}, use) => {
      await use(await bundleWorld());
    },
    { scope: 'worker' },
  ],
  openGallery: async ({ galleryBrowser, worldScript }, use) => {
    const opened: GalleryPage[] = [];
    await use(async (path, origin = ORIGIN) => {
      const gallery = await openIn(galleryBrowser, worldScript, path, origin);
      opened.push(gallery);
      return gallery;
    });
    for (const { page, ledOn } of opened) {
      if (page.isClosed()) continue;
      expect.soft(await ledOn(), `${page.url()}: never sent nor led on`).toBe(0);
      await page.close();
    }
  },
});

export { expect };
