import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { exportOf } from './support/plain-export';
import { vaultWith } from './support/vault';

test.use({ sharesBrowser: true });

/** A fictitious company. */
const COMPANY = {
  title: 'Lake Software',
  entity: {
    region: '浙江省/杭州市/西湖区',
    type: '企业',
    certificateType: '营业执照（个人或企业）',
    certificateNumber: '91330106MA2H0QX91L',
  },
  websites: [{ id: '0c9be8a0-6d0b-4a44-8ce3-52a1d4b3a001', domains: ['qingchuan.example'] }],
};

/** The popup for a tab, with a vault that holds the example. */
async function popupFor(
  address: string,
  openExtensionPage: (path: string) => Promise<Page>,
  company: object = COMPANY,
): Promise<Page> {
  const manager = await openExtensionPage('manager.html#/profiles');
  await vaultWith(manager, exportOf(company));
  const tab = await manager.evaluate(async (start) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(by: object): Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith(start))?.id;
  }, address);
  return openExtensionPage(`popup.html?tab=${tab}`);
}

test('one press fills what was on show, reports it, and can be undone', async ({
  openExtensionPage,
  openFilingPage,
  requestsLeaving,
}) => {
  const page = await openFilingPage('/order/selfBaIndex.htm');
  const popup = await popupFor(page.url(), openExtensionPage);
  const value = (name: string) => page.locator(`[name=${name}]`).inputValue();

  await expect(popup.getByText('will be filled')).toBeVisible();
  await expect(popup.getByText('for you to do')).toBeVisible();
  const button = popup.getByRole('button', { name: /^Fill \d+ fields$/ });
  await popup.getByText('will be filled').click();
  await expect(popup.getByText('91330106MA2H0QX91L')).toBeVisible();

  await expect(button).toHaveAttribute('data-ready', 'true');
  await button.click();
  await expect(popup.getByRole('region', { name: 'Last fill' })).toContainText('filled');
  await expect.poll(() => value('certificateNumber')).toBe('91330106MA2H0QX91L');
  expect(await value('domain')).toBe('qingchuan.example');
  expect(await value('captcha')).toBe('');
  expect(await page.evaluate(() => window.__replica?.submissions ?? 0)).toBe(0);

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => value('certificateNumber')).toBe('');
  expect(requestsLeaving).toEqual([]);
});

test('what the person typed is kept unless they ask otherwise', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaIndex.htm');
  await page.locator('[name=domain]').fill('mine.example');
  const popup = await popupFor(page.url(), openExtensionPage);

  await popup.getByText('kept as on the page').click();
  await expect(popup.getByText('On the page: mine.example')).toBeVisible();
  const button = popup.getByRole('button', { name: /^Fill/ });
  await expect(button).toHaveAttribute('data-ready', 'true');
  await button.click();
  await expect(popup.getByRole('region', { name: 'Last fill' })).toBeVisible();
  expect(await page.locator('[name=domain]').inputValue()).toBe('mine.example');
});

test('an order of somebody else is said first, and filled by a press that says it is meant', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaEntity.htm');
  const popup = await popupFor(page.url(), openExtensionPage, {
    ...COMPANY,
    entity: {
      ...COMPANY.entity,
      certificateNumber: '91330199MA0ABC121A',
      name: '杭州晴川信息技术有限公司',
    },
  });
  const name = page.locator('[name=entityName]');

  const button = popup.locator('.fill-button');
  await expect(popup.getByRole('alert')).toContainText(
    'This order is for 9133…91L; the profile is 9133…21A.',
  );
  await expect(button).toHaveText('Fill all the same: order 9133…91L, profile 9133…21A');
  await popup.locator('.fill-button[data-ready=true]').waitFor();
  await popup.screenshot({ path: test.info().outputPath('other-order.png') });
  await button.click();
  await expect(popup.getByRole('region', { name: 'Last fill' })).toContainText('filled');
  await expect(name).toHaveValue('杭州晴川信息技术有限公司');
});

test('a value that our rules refuse waits for its repair, and what was filled is read back', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaEntity.htm');
  const popup = await popupFor(page.url(), openExtensionPage, {
    ...COMPANY,
    entity: { ...COMPANY.entity, name: '杭州晴川信息技术有限公司' },
    leader: { mobile: '138 0013 8000' },
  });
  const button = popup.locator('.fill-button');

  const refused = popup.locator('[data-group=refused]');
  await expect(refused).toContainText('“138 0013 8000” contains spaces');
  await expect(button).toHaveText('Fill 1 field');
  await refused.getByRole('button', { name: 'Fill without spaces and hyphens' }).click();
  await expect(button).toHaveText('Fill 2 fields');
  await popup.getByText('will be filled').click();
  const plan = popup.locator('[data-group=fill]');
  await expect(plan).toContainText('háng zhōu qíng chuān xìn xī jì shù yǒu xiàn gōng sī');
  await expect(plan).toContainText('Lake Software');
  await popup.screenshot({ path: test.info().outputPath('repaired.png') });
  await popup.getByRole('button', { name: 'Keep this in the profile' }).click();
  await expect(popup.getByRole('button', { name: 'Keep this in the profile' })).toHaveCount(0);

  await popup.locator('.fill-button[data-ready=true]').click();
  const report = popup.getByRole('region', { name: 'Last fill' });
  await report.locator('[data-group=filled] summary').click();
  await expect(report).toContainText('13800138000');
  await expect(report).toContainText('háng zhōu qíng chuān');
  await expect(button).toHaveText(
    '2 filled · check, then press 下一步，填写网站信息 (Next: website information)',
  );
  // What was filled is not told once more as already right.
  await expect(popup.locator('.plan [data-group=already-right]')).not.toContainText('13800138000');
  await popup.screenshot({ path: test.info().outputPath('report.png') });
  await expect(page.locator('[name=leaderMobile]')).toHaveValue('13800138000');

  // The next page of the extension has the repaired value.
  await popup.reload();
  await expect(popup.locator('[data-group=refused]')).toHaveCount(0);
});

test('what a rule refuses together with another value is said before the press', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaEntity.htm');
  const popup = await popupFor(page.url(), openExtensionPage, {
    ...COMPANY,
    entity: {
      ...COMPANY.entity,
      certificateAddress: '浙江省杭州市西湖区示例路1号',
      mailingAddress: '广东省深圳市南山区示例路2号',
    },
  });
  const objected = popup.locator('[data-group=objected]');
  await expect(objected).toContainText('Mailing address');
  await expect(objected).toContainText('both must be in the same province');
  await popup.screenshot({ path: test.info().outputPath('objected.png') });
});

test('a page that is no filing form says so and offers nothing to press', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('panel.html');
  const popup = await popupFor(page.url(), openExtensionPage);
  await expect(popup.getByText('Nothing can be filled here')).toBeVisible();
  await expect(popup.getByRole('button', { name: /fill/i })).toHaveCount(0);
});

test('a frame that goes away while it is filled leaves nothing waiting', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/isp/main.html?open=unit');
  const popup = await popupFor(page.url(), openExtensionPage);
  const button = popup.locator('.fill-button[data-ready=true]');
  await expect(button).toHaveText(/^Fill \d+ fields$/);
  const form = page.frames().find((frame) => frame.url().includes('/isp/unit.html'));
  if (!form) throw new Error('The form has no frame.');
  // A control that the page locks once the one before is filled: the fill waits for it.
  await form.evaluate(() => {
    const late = document.querySelector('#unitcertificatenum');
    document
      .querySelector('#unitcertificatetypeId')
      ?.addEventListener('change', () => late?.setAttribute('disabled', ''));
  });
  await button.click();
  const stop = popup.getByRole('button', { name: 'Stop' });
  await expect(stop).toBeVisible();
  await expect(popup.getByText('Entity certificate number').last()).toBeVisible();
  await popup.screenshot({ path: test.info().outputPath('running.png') });
  await form.evaluate(() => location.reload());
  await expect(stop).toHaveCount(0);
  await expect(popup.getByText('The page went on before the fill was done.')).toBeVisible();
  const written = popup.locator('[data-group=cut-off]');
  await written.locator('summary').click();
  await expect(written).toContainText('Entity certificate type');
  await expect(written).not.toContainText('Entity certificate number');
  await popup.screenshot({ path: test.info().outputPath('cut-off.png') });
  await expect(button).toHaveText(/^Fill \d+ fields$/);
});

test('the popup is the manager in small: duplicate, delete and bring back, edit', async ({
  context,
  openExtensionPage,
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaIndex.htm');
  const popup = await popupFor(page.url(), openExtensionPage);
  const picker = popup.getByRole('combobox', { name: 'Profile' });
  const choose = async (action: string): Promise<void> => {
    await popup.getByRole('button', { name: 'More' }).click();
    await popup.getByRole('menuitem', { name: action }).click();
  };
  await choose('Duplicate');
  await expect(picker.getByRole('option')).toHaveCount(2);
  await expect(picker.locator('option:checked')).toHaveText('Copy of Lake Software');
  await choose('Delete');
  await expect(picker.getByRole('option')).toHaveCount(1);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(picker.getByRole('option')).toHaveCount(2);
  await choose('Archive');
  await expect(picker.getByRole('option')).toHaveCount(1);

  const editor = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Edit' }).click();
  await expect((await editor).getByLabel('Name of this profile')).toHaveValue(/Lake Software/);
});
