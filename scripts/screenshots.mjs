/** Renews the pictures of README and stores from the built extension on the local filing pages; all people are made up. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openPapersTest } from '../test/papers/open-page.mjs';
import { openPanel } from './demo/panel.mjs';
import { startSession } from './demo/session.mjs';
import { FILINGS } from './demo/steps.mjs';
import { walk } from './demo/walk.mjs';
import { painter } from './pictures/compose.mjs';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'store/pictures');

await mkdir(FOLDER, { recursive: true });
const studio = await openPapersTest();
const licence = await studio.page.evaluate(() => window.papersTest.draw('llc', 21, 'scan'));
await studio.close();

const session = await startSession({ extension: join(ROOT, '.output/chrome-mv3'), headless: true });
const { context } = session;
const { fit, picture, drawn } = await painter(context, FOLDER);

// By the steps before it, since a page that shows another order's number is warned of.
const [filing] = FILINGS;
const looks = await mkdtemp(join(tmpdir(), 'beian-lens-looks-'));
await walk(context, { ...filing, steps: filing.steps.slice(0, 2) }, looks);
await rm(looks, { recursive: true });
const page = context.pages().find((one) => one.url().includes('selfBaEntity'));
await page.locator('beian-lens-note').first().waitFor({ state: 'attached' });
const panel = await openPanel(page);
await fit(page, panel);

await panel.locator('[data-group=fill] summary').click();
await picture('1-plan', page, panel);

await panel.locator('.fill-button[data-ready=true]:enabled').click();
await panel.locator('.report [data-group=filled] summary').click({ timeout: 60_000 });
await picture('2-filled', page, panel);

// What a person sees while typing.
await page.locator('[name=leaderEmail]').fill('not an address');
await page.locator('[name=leaderEmail]').blur();
const finding = page.locator('beian-lens-finding[data-field="leader.email"]');
await finding.waitFor({ state: 'attached' });
await page.locator('[name=leaderEmail]').evaluate((box) => box.scrollIntoView({ block: 'center' }));
await picture('3-checked', page, panel);
await panel.close();
await page.close();

const manager = await context.newPage();
await fit(manager);
const worker = context.serviceWorkers()[0];
await manager.goto(`chrome-extension://${new URL(worker.url()).host}/manager.html#/papers`);
const chooser = manager.waitForEvent('filechooser');
await manager.getByRole('button', { name: 'Choose a picture or PDF' }).click();
await (
  await chooser
).setFiles({
  name: 'licence.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(licence.base64, 'base64'),
});
await manager.locator('.proposal').first().waitFor({ timeout: 240_000 });
await picture('4-licence', manager);

const icon = await readFile(join(ROOT, 'public/icon/mark.svg'), 'base64');
const mark = (size) =>
  `<img src="data:image/svg+xml;base64,${icon}" width="${size}" height="${size}">`;
await drawn(
  'tile-440x280',
  { width: 440, height: 280 },
  `<div style="width:440px;height:280px;box-sizing:border-box;padding:44px 36px;background:#f3f6fb;color:#16233a;font-family:sans-serif">
    <div style="display:flex;align-items:center;gap:16px;font-size:38px;font-weight:bold">${mark(72)}Beian Lens</div>
    <p style="font-size:23px;line-height:1.35;margin:26px 0 0">China’s website filing (备案),<br>read, checked and filled in English</p>
  </div>`,
);
await drawn('logo-300x300', { width: 300, height: 300 }, mark(300));

await session.end();
console.log(`Written to ${FOLDER}.`);
