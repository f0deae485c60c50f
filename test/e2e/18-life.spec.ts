import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf, findingsOf, whenExplained } from './support/controls';
import { ownNodes, settled } from './support/overlay';
import { openWith, panelFrame, readyButton } from './support/panel';

const ENTITY = '/order/selfBaEntity.htm';
const OURS = 'beian-lens-note, beian-lens-finding';

test.describe.configure({ timeout: 90_000 });

test('after an update of the extension the next use removes everything and says to reload', async ({
  openFilingPage,
  worker,
}) => {
  const page = await openFilingPage(ENTITY);
  await whenExplained(page);
  await controlOf(page, 'aliyun-2019-entity', 'leader.email').fill('not an address');
  await expect(findingsOf(page, 'leader.email')).not.toHaveCount(0);
  await settled(page);
  const before = await ownNodes(page);
  const labels = await page.locator('option[label]').count();
  expect(labels).toBeGreaterThan(0);

  await worker
    .evaluate(() => {
      (
        globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      ).chrome.runtime.reload();
    })
    .catch(() => undefined);
  await expect(async () => {
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 330);
    await expect(page.locator(OURS)).toHaveCount(0, { timeout: 500 });
  }).toPass();

  await expect(page.locator('option[label]')).toHaveCount(0);
  await expect(panelFrame(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText(/reload/i);
  expect(await ownNodes(page)).toEqual(before);
  await page.locator('beian-lens-panel button').click();
  await expect(page.locator('beian-lens-panel')).toHaveCount(0);
});

test('a page that the person leaves takes everything with it, and gets it back', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(ENTITY);
  await whenExplained(page);
  await page.goto('https://beian.aliyun.com/login.htm');
  await settled(page);
  await expect(page.locator(`${OURS}, beian-lens-panel`)).toHaveCount(0);
  await page.goBack();
  await whenExplained(page);
  await expect(page.locator('beian-lens-panel')).toHaveCount(1);
});

test('a worker that died is started again by the fill', async ({
  openFilingPage,
  openExtensionPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const panel = await openWith(page);
  await readyButton(panel).waitFor();

  const manager = await openExtensionPage('manager.html');
  const client = await context.newCDPSession(manager);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await manager.close();

  await readyButton(panel).click();
  await expect(controlOf(page, 'aliyun-2019-entity', 'entity.name')).toHaveValue(
    '杭州晴川信息技术有限公司',
  );
  await expect(panel.locator('.report')).toBeVisible();
});
