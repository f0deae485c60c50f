/**
 * How far it is from the installation to the first filled page, for who has a picture of the licence at hand and the
 * filing page open: clicks, keystrokes and seconds, driven as a person would on the local filing pages. Fails above
 * nine clicks, and when anything but the passphrase has to be typed.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { openPapersTest } from '../test/papers/open-page.mjs';
import { startReplica } from '../test/replica/server/index.mjs';
import { browserFlags } from './browser-flags.mjs';
import { openPanel } from './demo/panel.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { Journey } from './journey/count.mjs';
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
const context = await chromium.launchPersistentContext(join(folder, 'browser'), {
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
  await journey.click('Read a paper', welcome.getByRole('link', { name: 'Read a paper' }));
  const chooser = welcome.waitForEvent('filechooser');
  await journey.click('Choose a picture', welcome.getByRole('button', { name: /^Choose a pic/u }));
  const window = await chooser;
  await journey.pressed('the picture, in the window of the system', () => window.setFiles(licence));
  await welcome.locator('.proposal').first().waitFor({ timeout: 240_000 });
  journey.reached('the licence is read');
  await journey.click('Tick all', welcome.getByRole('button', { name: 'Tick all' }));
  await journey.click('Save', welcome.getByRole('button', { name: /^Save \d+ values/u }));
  await welcome.getByLabel('Passphrase', { exact: true }).waitFor();
  await journey.type('the passphrase', welcome, PASSPHRASE);
  await journey.toBox(welcome, 'Repeat the passphrase');
  await journey.type('the passphrase again', welcome, PASSPHRASE);
  await journey.key('Enter', welcome);
  await welcome.getByRole('link', { name: 'Open the profile' }).waitFor({ timeout: 60_000 });
  journey.reached('the profile is kept');
  await journey.pressed('the tab of the filing page', () => filing.bringToFront());
  const pill = filing.locator('beian-lens-pill .pill');
  await pill.waitFor({ timeout: 60_000 });
  // No script can see the browser's own side panel: the same page stands in a small window.
  await journey.pressed('the pill, which opens the panel', async () => pill.click());
  const panel = await openPanel(filing);
  await journey.click('Fill', panel.locator('.fill-button[data-ready=true]:enabled'));
  await panel.getByRole('region', { name: 'Last fill' }).waitFor({ timeout: 60_000 });
  journey.reached('the page is filled');

  console.log(journey.table());
  const filled = await filing.locator('[name=certificateNumber]').inputValue();
  if (!filled) throw new Error('The certificate number is not on the page.');
  const { clicks, typed } = journey;
  if (clicks > MOST_CLICKS) throw new Error(`${clicks} clicks are more than ${MOST_CLICKS}.`);
  if (typed.some((text) => text !== PASSPHRASE))
    throw new Error('More than the passphrase was typed.');
} finally {
  await context.close();
  await replica.close();
  await rm(folder, { recursive: true, force: true });
}
