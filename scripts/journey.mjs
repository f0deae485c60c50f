/**
 * How far it is from the installation to the first filled page, for who has a picture of the licence at hand and the
 * filing page open: clicks, keystrokes and seconds, driven as a person would on the local filing pages, once with the
 * pointer and once without any. Fails above nine clicks, when anything but the passphrase has to be typed, and when the
 * keyboard alone does not lead to the filled page and back.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { openPapersTest } from '../test/papers/open-page.mjs';
import { startReplica } from '../test/replica/server/index.mjs';
import { browserFlags } from './browser-flags.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { Journey } from './journey/count.mjs';
import { byKeyboard } from './journey/keyboard.mjs';
import { byPointer } from './journey/pointer.mjs';
import { chromiumSandbox } from './sandbox.mjs';

const MOST_CLICKS = 9;
const PASSPHRASE = 'correct horse battery staple';
const FILING = 'https://beian.aliyun.com/order/selfBaIndex.htm';

const isWelcome = (page) => page.url().endsWith('#/welcome');

const studio = await openPapersTest();
const drawn = await studio.page.evaluate(() => window.papersTest.draw('llc', 21, 'scan'));
await studio.close();

const folder = await mkdtemp(join(tmpdir(), 'beian-lens-journey-'));
const licence = join(folder, 'licence.jpg');
await writeFile(licence, Buffer.from(drawn.base64, 'base64'));
const replica = await startReplica();
try {
  const pointer = await walk('pointer', byPointer);
  const keyboard = await walk('keyboard', byKeyboard);
  if (pointer.clicks > MOST_CLICKS)
    throw new Error(`${pointer.clicks} clicks are more than ${MOST_CLICKS}.`);
  if (keyboard.clicks > 0) throw new Error('The way by keyboard has a click in it.');
} finally {
  await replica.close();
  await rm(folder, { recursive: true, force: true });
}

/** One way in a browser that has never seen the extension, and its table. */
async function walk(name, way) {
  const context = await chromium.launchPersistentContext(join(folder, name), {
    chromiumSandbox,
    executablePath: await ensureBrowser(),
    headless: true,
    viewport: { width: 1280, height: 720 },
    args: browserFlags(replica, join(import.meta.dirname, '../.output/chrome-mv3')),
  });
  try {
    const welcome =
      context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
    await welcome.locator('h1').waitFor();
    const filing = await context.newPage();
    await filing.goto(FILING);
    await welcome.bringToFront();
    const journey = new Journey();
    await way(journey, { welcome, filing, licence, passphrase: PASSPHRASE });
    console.log(`\n${name}\n${journey.table()}`);
    if (journey.typed.some((text) => text !== PASSPHRASE))
      throw new Error(`By ${name} more than the passphrase was typed.`);
    return journey;
  } finally {
    await context.close();
  }
}
