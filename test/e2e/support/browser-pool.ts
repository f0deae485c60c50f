import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';

import type { browser } from 'wxt/browser';

import { browserFlags as flagsFor } from '../../../scripts/browser-flags.mjs';
import { ensureBrowser } from '../../../scripts/ensure-browser.mjs';
import { chromiumSandbox } from '../../../scripts/sandbox.mjs';
import type { Replica } from '../../replica/server/index.mjs';
import { LEAN, LEAN_IN_PLAYWRIGHT } from './lean-flags';

/** In the worker. */
declare const chrome: typeof browser;

/** Where `wxt build` puts the extension; `BEIAN_LENS_EXTENSION` names another folder. */
export const EXTENSION =
  process.env.BEIAN_LENS_EXTENSION ?? join(import.meta.dirname, '../../../.output/chrome-mv3');

/** For a test that starts its browser itself. */
export function browserFlags(replica: Replica): string[] {
  return [...flagsFor(replica, EXTENSION), ...LEAN];
}

export interface OpenBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Installs the built extension into a browser that runs without it, as a person does who has pages open already. */
export async function installInto(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser lets nothing be installed.');
  await session.send('Extensions.loadUnpacked', { path: EXTENSION });
}

/** A browser with its profile in a folder, in front of the replica. */
export async function startIn(
  folder: string,
  replica: Replica,
  withExtension = true,
): Promise<BrowserContext> {
  const flags = [...flagsFor(replica, EXTENSION), ...LEAN_IN_PLAYWRIGHT];
  return chromium.launchPersistentContext(folder, {
    executablePath: await ensureBrowser(),
    headless: process.env.HEADED !== '1',
    chromiumSandbox,
    args: withExtension
      ? flags
      : [
          ...flags.filter((flag) => !/^--(load-extension|disable-extensions-except)=/.test(flag)),
          '--enable-unsafe-extension-debugging',
        ],
    ...(!withExtension && { ignoreDefaultArgs: ['--disable-extensions'] }),
    viewport: { width: 1280, height: 900 },
  });
}

/** A browser with a new, empty profile folder in front of the replica. */
export async function openBrowser(
  replica: Replica,
  withExtension: boolean,
  keepsWelcome = false,
): Promise<OpenBrowser> {
  if (withExtension && !existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error(`No built extension in ${EXTENSION}. Run "npm run build" first.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-'));
  const context = await startIn(folder, replica, withExtension);
  // No test shall take it for a page that its own press opened.
  if (withExtension && !keepsWelcome) await (await welcomeIn(context)).close();
  return {
    context,
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The page that comes after installation. */
async function welcomeIn(context: BrowserContext): Promise<Page> {
  const find = (): Page | undefined =>
    context.pages().find((page) => page.url().endsWith('#/welcome'));
  await expect.poll(find, { intervals: [50], timeout: 15_000 }).toBeDefined();
  return find()!;
}

/** The browsers that the tests of one worker share, each opened when it is first asked for. */
export class BrowserPool {
  readonly #open = new Map<boolean, Promise<OpenBrowser>>();
  readonly #replica: Replica;

  constructor(replica: Replica) {
    this.#replica = replica;
  }

  async lend(withExtension: boolean): Promise<BrowserContext> {
    const known = this.#open.get(withExtension) ?? openBrowser(this.#replica, withExtension);
    this.#open.set(withExtension, known);
    return (await known).context;
  }

  /** Closes what a test has opened and forgets what it has stored. The first page keeps the browser alive. */
  async takeBack(context: BrowserContext): Promise<void> {
    const [first, ...others] = context.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
    await context.unrouteAll();
    await context.clearCookies();
    await context.serviceWorkers()[0]?.evaluate(forgetEverything);
  }

  async close(): Promise<void> {
    for (const open of this.#open.values()) await (await open).close();
  }
}

/** Runs in the worker. The databases stay, because the worker has them open; what is in them goes. */
async function forgetEverything(): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('No reason.')));
    });
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  await chrome.alarms.clearAll();
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    const tables = [...database.objectStoreNames];
    if (tables.length > 0) {
      const transaction = database.transaction(tables, 'readwrite');
      await Promise.all(tables.map((table) => done(transaction.objectStore(table).clear())));
    }
    database.close();
  }
}
