import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { openPanel } from './demo/panel.mjs';
import { startSession } from './demo/session.mjs';

/* global keep */

/** Renews the pictures of `docs/screenshots` from the built extension on the local filing pages. */
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/screenshots');
const WELCOME = join(ROOT, 'public/welcome.png');
const PAGE_SIZE = { width: 1240, height: 860 };
const PANEL_SIZE = { width: 360, height: 860 };
const PAGE = 'https://beian.aliyun.com/order/selfBaEntity.htm';

await mkdir(FOLDER, { recursive: true });
const session = await startSession({
  extension: join(ROOT, '.output/chrome-mv3'),
  headless: true,
});
const page = await session.context.newPage();
await page.setViewportSize(PAGE_SIZE);
await page.goto(PAGE);
// An order of the profile's own company.
await page.evaluate((number) => {
  keep(({ values }) => {
    values.certificateNumber = number;
  });
}, '91330199MA0ABC121A');
await page.reload();
await page.locator('beian-lens-note').first().waitFor({ state: 'attached' });
const panel = await openPanel(page);
const beside = await session.context.newPage();

/** The page with the panel beside it, as the browser shows them: two pictures in one. */
const picture = async (name) => {
  const parts = [];
  for (const part of [page, panel]) {
    await part.bringToFront();
    await part.setViewportSize(part === page ? PAGE_SIZE : PANEL_SIZE);
    parts.push((await part.screenshot()).toString('base64'));
  }
  const images = parts.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await beside.setViewportSize({
    width: PAGE_SIZE.width + PANEL_SIZE.width + 1,
    height: PAGE_SIZE.height,
  });
  await beside.setContent(
    `<style>body{margin:0;display:flex;gap:1px;background:#999}img{display:block}</style>${images}`,
  );
  await beside.screenshot({ path: join(FOLDER, `${name}.png`) });
};

await panel.locator('[data-group=fill] summary').click();
await picture('plan');

await panel.locator('.fill-button[data-ready=true]:enabled').click();
await panel.locator('.report [data-group=filled] summary').click();
await picture('report');

await panel.getByRole('button', { name: 'Undo', exact: true }).click();
await panel.getByRole('heading', { name: 'Last undo' }).waitFor();
await picture('undo');

// The picture of the page that opens after installation: the practice page with its repair on show.
const { host } = new URL(panel.url());
const practice = await session.context.newPage();
await practice.setViewportSize({ width: 1280, height: 700 });
await practice.emulateMedia({ colorScheme: 'light' });
await practice.goto(`chrome-extension://${host}/manager.html#/practice`);
await practice.locator('.to-do button').click();
await practice.frameLocator('iframe').locator('beian-lens-finding').waitFor();
await practice.locator('.practice-window').screenshot({ path: WELCOME });

await session.end();
console.log(`Written to ${FOLDER}: plan, report, undo; and ${WELCOME}.`);
