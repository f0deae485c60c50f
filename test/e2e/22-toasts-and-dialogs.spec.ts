import type { Locator, Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { whenExplained } from './support/controls';
import { complaints } from './support/overlay';

test.use({ sharesBrowser: true });

/** What a page shows for a moment over everything else: where it stands, and the English of each of its texts. */
interface Appearance {
  box: string;
  /** Chinese text to the English beside it. */
  texts: Record<string, RegExp>;
}

interface Case {
  family: string;
  address: string;
  /** Brings it up. */
  act(page: Page): Promise<void>;
  appears: Appearance;
  /** What appears next, when the box is answered with the button of this name. */
  answer?: { button: RegExp; appears: Appearance };
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
const leave = async (control: Locator): Promise<void> => {
  await control.focus();
  await control.blur();
};

const CASES: readonly Case[] = [
  {
    family: 'fusion',
    address: '/pcContainer/myorder',
    act: (page) => press(page, '撤销备案'),
    appears: {
      box: '.next-dialog',
      texts: { 撤销备案: /^Withdraw filing/, 确定: /^OK/, 返回: /^Back/ },
    },
    answer: {
      button: /^确\s?定$/,
      appears: { box: '.next-message', texts: { '操作成功！': /^Done/ } },
    },
  },
  {
    family: 'fusion, a message of several sentences',
    address: '/pcContainer/orderdetail?baOrderId=20240318001',
    act: (page) => press(page, '继续操作'),
    appears: {
      box: '.next-dialog',
      texts: {
        '应急联系电话为必填项，请填写您最常用的手机号码，保持电话畅通。应急联系电话请填写手机号码':
          /^Emergency phone is required/,
      },
    },
  },
  {
    family: 'antd',
    address: '/pcContainer/formpage?page=selfBa&pageAction=init&kit=antd&step=confirm',
    act: (page) => press(page, '提交备案'),
    appears: { box: '.ant-modal', texts: { 提交备案: /^Submit the filing/, '确 定': /^OK/ } },
    answer: {
      button: /^确\s?定$/,
      appears: { box: '.ant-message', texts: { 提交成功: /^Submitted/ } },
    },
  },
  {
    family: 'portal',
    address: 'https://icpbeian.aliyun.com/home/type/organizer',
    act: (page) => leave(page.locator('.ant-input:enabled').first()),
    appears: {
      box: '.ant-message',
      texts: { '主办单位或主办人名称不能为空！': /^Entity name may not be empty/ },
    },
  },
  {
    family: 'element',
    address: 'https://beian.miit.gov.cn/#/Integrated/recordQuery',
    act: async (page) => {
      await page.locator('input[placeholder="请输入域名"]').fill('qingchuan.example');
      await press(page, '备案查询');
    },
    appears: { box: '.el-dialog', texts: { 拼图验证: /^Puzzle captcha/ } },
  },
  {
    family: 'element, a toast',
    address: 'https://beian.miit.gov.cn/#/Integrated/index',
    act: async (page) => {
      await page.getByRole('tab', { name: '短信重发' }).click();
      await page.locator('#pane-resend').getByRole('button', { name: '提交' }).click();
    },
    appears: {
      box: '.el-message',
      texts: { '暂无待短信核验的备案申请，无需重发短信': /^No application is waiting/ },
    },
  },
  {
    family: 'server-rendered',
    address: 'https://www.beian.gov.cn/portal/entity',
    act: (page) => press(page, '提交审核'),
    appears: { box: '.shade', texts: { 请正确选择主办单位证件类型: /./, 确定: /^OK/ } },
  },
];

for (const { family, address, act, appears, answer } of CASES)
  test(`what appears over the page is explained: ${family}`, async ({ openFilingPage }) => {
    const page = await openFilingPage(address);
    const heard = complaints(page);
    await whenExplained(page);
    const box = page.locator(appears.box).first();
    // English that comes meanwhile may move a button away between the press and its letting go.
    await expect(async () => {
      if (!(await box.isVisible())) await act(page);
      await box.waitFor({ timeout: 2_000 });
    }).toPass();
    await explained(page, appears);
    if (answer) {
      await page.locator(appears.box).getByRole('button', { name: answer.button }).click();
      await explained(page, answer.appears);
      // It goes by itself, and what we wrote goes with it.
      await expect(page.locator(`${answer.appears.box} beian-lens-note`)).toHaveCount(0);
    }
    expect(heard).toEqual([]);
  });

/** Every text has its English beside it while the box is on show. */
async function explained(page: Page, { box, texts }: Appearance): Promise<void> {
  for (const [zh, en] of Object.entries(texts))
    await expect.poll(() => noteBeside(page, box, zh), { message: zh }).toMatch(en);
}

/** The line of the note beside a text of a box that is on show; empty when there is none. */
function noteBeside(page: Page, box: string, zh: string): Promise<string> {
  return page.evaluate(
    ([box, zh]) => {
      const notes = [...document.querySelectorAll(`:is(${box}) beian-lens-note`)];
      const note = notes.find((each) => {
        const text = each.previousElementSibling?.textContent || each.parentElement?.textContent;
        return each.checkVisibility() && text?.trim() === zh;
      });
      return note?.shadowRoot?.querySelector('.text')?.textContent ?? '';
    },
    [box, zh] as const,
  );
}

test('a hint that a page keeps in a title is explained without hovering', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/home/type/organizer');
  await whenExplained(page);
  const label = page.locator('beian-lens-note[data-field="entity.certificateAddress"]');
  await label.evaluate((note) => {
    const icon = document.createElement('i');
    icon.id = 'hint';
    icon.title = '请按照证件地址填写';
    note.after(icon);
    // Pages put their icons in with a row; a text of its own says that the row is another one now.
    icon.parentElement?.append('必填');
  });
  await expect(page.locator('#hint + beian-lens-note[data-kind=hint]')).toHaveText(
    'Enter the address as on the certificate',
  );
});
