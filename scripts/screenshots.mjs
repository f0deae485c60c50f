import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { startSession } from './demo/session.mjs';

/** Renews the pictures of `docs/screenshots` from the built extension on the local filing pages. */
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/screenshots');
const PAGE = 'https://beian.aliyun.com/order/selfBaEntity.htm';

await mkdir(FOLDER, { recursive: true });
const session = await startSession({
  extension: join(ROOT, '.output/chrome-mv3'),
  headless: true,
});
const page = await session.context.newPage();
await page.setViewportSize({ width: 1600, height: 860 });
await page.goto(PAGE);
const panel = page.frameLocator('beian-lens-panel iframe');
/** Once the panel has taken the height of what is in it. */
const picture = async (name) => {
  await panel.locator('main').evaluate(async () => {
    for (let quiet = 0, height = 0; quiet < 20; quiet = innerHeight === height ? quiet + 1 : 0) {
      height = innerHeight;
      await new Promise(requestAnimationFrame);
    }
  });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
};

await panel.locator('[data-group=fill] summary').click();
await picture('plan');

const fill = panel.locator('.fill-button[data-ready=true]:enabled');
await fill.hover();
await panel.locator('.fill-button[data-pointed=true]:enabled').click();
await panel.locator('.report [data-group=filled] summary').click();
await picture('report');

await panel.getByRole('button', { name: 'Undo', exact: true }).click();
await panel.getByRole('heading', { name: 'Last undo' }).waitFor();
await picture('undo');

await session.end();
console.log(`Written to ${FOLDER}: plan, report, undo.`);
