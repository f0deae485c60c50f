import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { openPanel, openWith } from './support/panel';
import { createVault } from './support/vault';

test.use({ sharesBrowser: true });

test('a status on the order page is offered to the filing that is not there yet', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const manager = await openExtensionPage('manager.html#/profiles');
  await createVault(manager);
  await manager.getByRole('link', { name: 'Filings' }).click();
  await manager.getByRole('button', { name: 'Record a filing' }).click();
  await manager.getByLabel('Name of this filing').fill('Lake Software');
  await manager.getByRole('combobox', { name: 'Province of the filing' }).fill('Qinghai');
  await manager.getByRole('option', { name: /Qinghai/ }).click();
  await manager.getByLabel('Stage', { exact: true }).selectOption('administration-review');
  await manager.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(manager.getByRole('heading', { name: 'Lake Software', level: 1 })).toBeVisible();

  const page = await openFilingPage('https://icpbeian.aliyun.com/home/review');
  const panel = await openPanel(page);
  const offer = panel.locator('.stage-offer', { hasText: '管局审核驳回' }).first();
  await expect(offer).toContainText('Lake Software');
  await page.screenshot({ path: test.info().outputPath('offer.png') });
  await offer.getByRole('button').first().click();
  await expect(offer).toHaveCount(0);

  await manager.bringToFront();
  await expect(manager.getByRole('heading', { level: 2, name: /^Rejected/ })).toBeVisible();
  await page.close();
});

test('after a submitted page the filing is tracked with one press, and no other is moved', async ({
  openFilingPage,
  context,
  extensionId,
  openExtensionPage,
}) => {
  await loadProfiles(context, extensionId);
  const manager = await openExtensionPage('manager.html#/filings/new');
  await manager.getByLabel('Name of this filing').fill('Another site');
  await manager.getByLabel('Domain', { exact: true }).fill('another.example');
  await manager.getByLabel('Stage', { exact: true }).selectOption('sms-verification');
  await manager.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(manager.getByRole('heading', { name: 'Another site', level: 1 })).toBeVisible();

  const page = await openFilingPage('/order/selfBaConfirm.htm');
  const panel = await openWith(page);
  const submitted = panel.getByRole('region', { name: 'Submitted' });
  await expect(submitted).toContainText('within 24 hours');
  await expect(panel.locator('.stage-offer')).toHaveCount(0);
  await expect(panel.getByText('not found on this page')).toHaveCount(0);
  await panel.screenshot({ path: test.info().outputPath('submitted.png'), fullPage: true });
  await submitted.getByRole('button', { name: 'Track this filing' }).click();
  await expect(submitted).toContainText(
    'Tracked: Qingchuan (fictitious company), qingchuan.example',
  );
  await expect(panel.locator('.stage-offer')).toHaveCount(0);
  await panel.screenshot({ path: test.info().outputPath('tracked.png'), fullPage: true });

  await manager.goto(manager.url().replace(/#.*/, '#/filings'));
  await expect(
    manager.getByText('Qingchuan (fictitious company), qingchuan.example'),
  ).toBeVisible();
  await page.close();
});

test('the page of a rejected order becomes a list of repairs, each leading to its field', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/order/sponsor');
  const panel = await openPanel(page);
  const repairs = panel.getByRole('region', { name: '3 reasons why it was sent back' });
  await expect(repairs.getByRole('listitem')).toHaveCount(3);
  const first = repairs.getByRole('button', { name: /the name has changed/ });
  await expect(first).toContainText('主办单位名称不合格，单位名称已发生变更');
  // What to do about it stands there as well.
  await expect(first.locator('.message')).not.toBeEmpty();
  await panel.screenshot({ path: test.info().outputPath('repairs.png'), fullPage: true });
  await first.click();
  const isThere = () =>
    page.evaluate(() => document.activeElement?.matches('input, textarea, select, [tabindex]'));
  await expect.poll(isThere).toBe(true);
});

test('the offer to track stays when the toast that said so has gone, moves what is tracked with one press, and goes with the next view', async ({
  openFilingPage,
  openExtensionPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage('/order/selfBaConfirm.htm');
  const done = page.locator('p.done');
  await expect(
    done.locator('beian-lens-note').or(page.locator('p.done + beian-lens-note')),
  ).toBeAttached();
  await done.evaluate((element) => element.remove());
  const panel = await openWith(page);
  const submitted = panel.getByRole('region', { name: 'Submitted' });
  await expect(submitted.getByRole('button', { name: 'Track this filing' })).toBeVisible();

  const manager = await openExtensionPage('manager.html#/filings/new');
  await manager.getByLabel('Name of this filing').fill('The site itself');
  await manager.getByLabel('Domain', { exact: true }).fill('qingchuan.example');
  await manager.getByLabel('Stage', { exact: true }).selectOption('upload');
  await manager.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(submitted).toContainText('Tracked: The site itself');
  // The page says its stage: that is offered once. Where it says no more than that it was taken, this is.
  const mark = submitted.getByRole('button', { name: 'Mark as submitted' });
  await expect(panel.getByRole('button', { name: 'Note: Preliminary review' })).toBeVisible();
  await expect(mark).toHaveCount(0);
  await page.getByText('备案初审').evaluate((status) => status.replaceChildren());
  await expect(mark).toBeVisible();
  await panel.screenshot({ path: test.info().outputPath('mark.png'), fullPage: true });
  // Nothing is moved before the press.
  await expect(manager.getByRole('heading', { level: 2, name: /^Upload/ })).toBeVisible();
  await mark.click();
  await expect(mark).toHaveCount(0);
  await expect(submitted).toContainText('Tracked: The site itself');
  await expect(manager.getByRole('heading', { level: 2, name: /^Preliminary/ })).toBeVisible();

  await page.evaluate(() => {
    history.pushState(null, '', '/order/list.htm');
    document.querySelector('table')?.remove();
  });
  await expect(submitted).toHaveCount(0);
  await page.close();
});
