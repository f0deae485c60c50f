import type { Page } from '@playwright/test';

import type { browser } from 'wxt/browser';

import { COMPANY } from '../unit/papers/people';
import { VARIANTS } from '../unit/papers/variants';
import { violationsIn } from './support/axe';
import { expect, test } from './support/browser';
import { installInto, openBrowser } from './support/browser-pool';
import { box, dump, PASSPHRASE, saved } from './support/vault';

/** In the page. */
declare const chrome: typeof browser;

/** Puts the focus there by Tab alone, as who has no pointer does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, name);
  for (let presses = 0; presses < 80 && !(await isThere()); presses += 1)
    await page.keyboard.press('Tab');
  expect(await isThere(), `“${name}” is reached by Tab`).toBe(true);
}

test('after installation a page says what this is, and leads to the practice page', async ({
  replica,
}) => {
  const { context, close } = await openBrowser(replica, true, true);
  const welcome = async (): Promise<Page | undefined> =>
    context.pages().find((page) => page.url().endsWith('/manager.html#/welcome'));
  await expect.poll(welcome).toBeDefined();
  const page = (await welcome())!;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/without reading Chinese/);
  await expect(page.getByRole('img')).toHaveJSProperty('naturalWidth', 992);
  await expect(page.getByRole('link', { name: 'beian.aliyun.com' }).first()).toBeVisible();
  await page
    .getByRole('link', { name: /practice page/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: 'Read the form' })).toBeVisible();
  await close();
});

test('a filing page that was open before the installation is explained without being loaded again', async ({
  replica,
}) => {
  const { context, close } = await openBrowser(replica, false);
  const page = await context.newPage();
  await page.goto('https://beian.aliyun.com/order/selfBaEntity.htm');
  const box = page.locator('input[type=text]:visible').first();
  await box.fill('晴川');
  await installInto(context);
  await expect(page.locator('beian-lens-note[data-field="entity.name"]').first()).toBeVisible();
  // What was entered is there still.
  await expect(box).toHaveValue('晴川');
  await close();
});

test('five steps by keyboard alone: read, repair, fill, check, undo; nothing is kept of it', async ({
  openExtensionPage,
  requestsLeaving,
}) => {
  const page = await openExtensionPage('manager.html#/practice');
  const form = page.frameLocator('iframe');
  const mobile = form.getByRole('textbox', { name: '联系方式1' });
  await expect(page.locator('.fill-button')).toHaveAttribute('data-count', '11');

  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Repair what is wrong' })).toBeFocused();
  await page.locator('.to-do button').focus();
  await page.keyboard.press('Enter');
  await expect(mobile).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(mobile).toHaveValue('13800138000');
  await expect(page.getByRole('status').getByText('Done.')).toBeVisible();

  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await expect(page.locator('.fill-button')).toHaveAttribute('data-ready', 'true');
  await page.locator('.fill-button').press('Enter');
  await expect(page.getByRole('heading', { name: 'Last fill' })).toBeVisible();
  await expect(form.getByRole('textbox', { name: '主办单位或主办人名称' })).toHaveValue(
    '杭州示例科技有限公司',
  );
  expect(await violationsIn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(form.getByRole('textbox', { name: '主办单位或主办人名称' })).toHaveValue('');
  await expect(mobile).toHaveValue('13800138000');
  // The report of the undo takes the focus.
  await expect(page.getByRole('heading', { name: 'Last undo' })).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Make my profile from papers' })).toBeVisible();

  expect(requestsLeaving).toEqual([]);
  const kept = await page.evaluate(() => chrome.storage.local.get());
  expect(kept).toEqual({ practiceStep: '', practiceSkipped: [] });
});

test('who leaves in the middle comes back to the same step', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('manager.html#/practice');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('link', { name: 'Rules' }).click();
  await page.getByRole('link', { name: 'Practice page' }).click();
  await expect(page.getByRole('heading', { name: 'Repair what is wrong' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Repair what is wrong' })).toBeVisible();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.locator('.coach li')).toContainText(['Read', 'Repair(skipped)', 'Fill']);
});

test('a first profile is begun without a passphrase, and kept with one', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html');
  await page.getByRole('button', { name: 'New organisation' }).click();
  await box(page, 'entity.name').fill('杭州示例科技有限公司');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('杭州示例科技有限公司');
  expect(await dump(page)).not.toContain('杭州示例');

  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Set passphrase' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(box(page, 'entity.name')).toHaveValue('杭州示例科技有限公司');
});

test('an empty profile is not called saved before it is, and kept when that is asked for', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html');
  const line = await page.locator('main hr').boundingBox();
  expect(line!.width).toBeGreaterThan(300);
  await page.getByRole('button', { name: 'New individual' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unnamed individual');
  await expect(page.getByText('All changes saved')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Suggest one' }).click();
  await page.getByRole('button', { name: 'Set passphrase' }).click();
  await saved(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unnamed individual');
});

test('a paper is read without a passphrase, and kept with one', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('manager.html#/papers');
  await page.getByLabel('Any text').fill(VARIANTS['bilingual e-mail']?.(COMPANY) ?? '');
  await page.getByRole('button', { name: 'Read the text' }).click();
  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.getByRole('button', { name: /^Save \d+ values/ }).click();
  // Closing the question loses nothing.
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: /^Save \d+ values/ }).click();
  await page.getByRole('button', { name: 'Suggest one' }).click();
  await page.getByRole('button', { name: 'Set passphrase' }).click();
  await page.getByRole('link', { name: 'Open the profile' }).click();
  await expect(box(page, 'entity.name')).toHaveValue(COMPANY.name);
  await expect(page.locator('[data-field="entity.name"]')).toContainText('Read from a text, ');
});
