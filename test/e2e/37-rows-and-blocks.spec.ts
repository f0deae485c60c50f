import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { openWith, pressFill } from './support/panel';
import { vaultWith } from './support/vault';

test.use({ sharesBrowser: true });

// The passphrase is stretched on purpose, and the machine may be busy.
test.describe.configure({ timeout: 90_000 });

const EXPORT = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scripts/demo/profiles.json'), 'utf8'),
) as { plain: { profiles: { websites: { domains: string[] }[] }[] } };

/** The fictitious company with several domains, and a second website. */
function company(domains: string[]): object {
  const [organization] = EXPORT.plain.profiles;
  const [website] = organization?.websites ?? [];
  const second = {
    ...website,
    id: '5b0f0a0e-4f5e-4d0e-9a3e-0d6f4b1c2a03',
    name: '晴川文库',
    domains: ['library-demo.cn'],
    homeUrl: 'www.library-demo.cn',
  };
  const profile = { ...organization, websites: [{ ...website, domains }, second] };
  return { ...EXPORT, plain: { ...EXPORT.plain, profiles: [profile] } };
}

const stateOf = (page: Page) => page.evaluate(() => window.__replica?.state());

const websiteNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const state = window.__replica?.state() as { websites: { websiteName?: string }[] } | undefined;
    return (state?.websites ?? []).map(({ websiteName }) => websiteName ?? '');
  });

const pressedOf = (page: Page) =>
  page.evaluate(() => ({
    ...window.__replica?.clicks,
    submissions: window.__replica?.submissions,
  }));

test('one press adds the boxes that are missing and fills them; undo empties them', async ({
  openFilingPage,
  openExtensionPage,
}) => {
  await vaultWith(
    await openExtensionPage('manager.html#/profiles'),
    company(['qingchuan.example', 'lake-demo.cn', 'lake-demo.com']),
  );
  const page = await openFilingPage('/order/selfBaWebsite.htm');
  const panel = await openWith(page);
  const pressed = await pressedOf(page);
  const added = page.locator('[name=moreDomains]');
  // No such domain exists, which is said before the press; what it is of is filled all the same.
  for (const told of [
    'lake-demo.cn',
    'lake-demo.com · Presses 继续增加域名 (“Add another domain”) on the page 2 times first',
  ])
    await expect(panel.locator('[data-group=objected]')).toContainText(told);
  await expect(added).toHaveCount(0);

  await pressFill(panel);
  await expect(panel.locator('.report [data-group=filled]')).toBeVisible();
  await expect(added).toHaveCount(2);
  await expect(added.nth(0)).toHaveValue('lake-demo.cn');
  await expect(added.nth(1)).toHaveValue('lake-demo.com');

  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(added.nth(0)).toHaveValue('');
  await expect(panel.locator('.report')).toContainText('2 boxes that were added stay');
  expect(await pressedOf(page)).toEqual(pressed);
});

test('every row of a portal that asks for the domains one by one is filled', async ({
  openFilingPage,
  openExtensionPage,
}) => {
  await vaultWith(
    await openExtensionPage('manager.html#/profiles'),
    company(['qingchuan-demo.cn', 'lake-demo.cn', 'lake-demo.com']),
  );
  const page = await openFilingPage('https://icpbeian.aliyun.com/home/type');
  const panel = await openWith(page);
  await pressFill(panel);
  await expect(panel.locator('.report')).toBeVisible();
  await expect
    .poll(() => stateOf(page))
    .toMatchObject({
      domain0: 'qingchuan-demo.cn',
      domain1: 'lake-demo.cn',
      domain2: 'lake-demo.com',
    });
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stateOf(page)).toMatchObject({ domain0: '', domain1: '', domain2: '' });
});

test('a block for each further website is added when asked, and filled by the next press', async ({
  openFilingPage,
  openExtensionPage,
}) => {
  await vaultWith(
    await openExtensionPage('manager.html#/profiles'),
    company(['qingchuan-demo.cn']),
  );
  const page = await openFilingPage('https://console.cloud.tencent.com/beian?step=website');
  const panel = await openWith(page);
  const pressed = await pressedOf(page);
  await page.locator('#adminChoice input[value="leader"]').check();
  await pressFill(panel);
  await expect(panel.locator('.report')).toBeVisible();
  await panel.getByText('Add a block on the page for 1 more website').click();
  await expect(panel.locator('.fill-button')).toHaveText('Add 1 website block');
  await pressFill(panel);
  await expect(panel.locator('.report')).toContainText('A website block was added');
  await expect.poll(() => websiteNames(page)).toEqual(['晴川信息', '']);
  await pressFill(panel);
  await expect.poll(() => websiteNames(page)).toEqual(['晴川信息', '晴川文库']);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.locator('.report')).toContainText('Last undo');
  await expect(panel.locator('.report')).toContainText('The website block that was added stays');
  expect(await websiteNames(page)).toEqual(['', '']);
  expect(await pressedOf(page)).toEqual(pressed);
});
