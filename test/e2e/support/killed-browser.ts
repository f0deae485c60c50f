import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';

import { chromiumSandbox } from '../../../scripts/sandbox.mjs';

const ON_WINDOWS = process.platform === 'win32';

/** A browser that can be killed as a power cut would do it. */
export interface MortalBrowser {
  context: BrowserContext;
  kill(): Promise<void>;
}

/** Starts the browser on a profile folder, in a process of its own. */
export async function startMortal(
  program: string,
  folder: string,
  flags: readonly string[],
): Promise<MortalBrowser> {
  const child = spawn(
    program,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      ...(chromiumSandbox ? [] : ['--no-sandbox']),
      ...flags,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: !ON_WINDOWS },
  );
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  return { context, kill: () => killed(child, browser) };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The browser says nothing.');
  for await (const line of createInterface(child.stderr)) {
    const address = /DevTools listening on (ws:.+)$/.exec(line)?.[1];
    if (address) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error('The browser ended before it listened.');
}

/** With all its processes, which are a group of their own; Windows has no groups, and a program that ends a tree. */
async function killed(child: ChildProcess, browser: Browser): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid === undefined) throw new Error('The browser never started.');
  if (ON_WINDOWS) execFileSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}

/** The manager in a browser that was just started. */
export async function managerIn({ context }: MortalBrowser): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/manager.html`);
  return page;
}
