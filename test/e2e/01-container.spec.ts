import type { Locator, Page } from '@playwright/test';

import { expect, test } from './support/browser';

test.use({ withExtension: false, sharesBrowser: true });

const FAMILIES = [
  { family: 'fusion', address: '/pcContainer/formpage?page=selfBa&pageAction=init' },
  { family: 'antd', address: '/pcContainer/formpage?page=selfBa&pageAction=init&kit=antd' },
] as const;

for (const { family, address } of FAMILIES) {
  test(`the ${family} container leads an organization through all six steps`, async ({
    openFilingPage,
    requestsLeaving,
  }) => {
    const page = await openFilingPage(address);
    const form = driver(page, family);
    const next = (name: string) => page.getByRole('button', { name, exact: true }).click();

    await expect(form.row('主办者证件号码').locator('input')).toBeDisabled();
    await form.cascade('地区', ['浙江省', '杭州市', '西湖区']);
    await form.choose('主办者性质', '企业');
    await form.choose('主办者证件类型', '营业执照（个人或企业）');
    await form.type('主办者证件号码', '91330106MA2H0QX91L');
    await next('下一步');
    await expect(page.getByText('请填写域名')).toBeVisible();
    await page.getByText('网站', { exact: true }).click();
    await form.type('网站域名', 'qingchuan.example');
    await next('下一步');

    await form.choose('云服务', 'ECS');
    await page.getByText('已有备案服务码').click();
    await form.type('备案服务码', '3f8d6c1e-5b0a-4d7e-9c21-7a64b0e2d915');
    await next('下一步');

    await expect(page.getByText('浙江省杭州市西湖区').first()).toBeVisible();
    await form.type('主办者名称', '杭州晴川信息技术有限公司');
    await form.type('证件地址', '浙江省杭州市西湖区文三路90号');
    await form.type('通讯地址', '文三路90号2幢301室');
    await form.type('投资人或主管单位', '林望舒');
    await form.type('负责人姓名', '林望舒');
    await form.choose('负责人证件类型', '居民身份证');
    await form.type('负责人证件号码', '330106198803121527');
    await form.dates('负责人证件有效期', '2019-03-12', '2039-03-12');
    await form.type('手机号码', '13800001111');
    await form.type('应急手机号码', '13900001112');
    await form.type('邮箱', 'lin@qingchuan.example');
    await next('下一步，填写网站信息');

    await form.type('网站名称', '晴川信息');
    await form.type('网站首页URL', 'www.qingchuan.example');
    await form.choose('服务类型', '网站应用服务');
    await form.choose('网站内容', '单位门户网站');
    await form.choose('网站语言', '中文简体');
    await page.keyboard.press('Escape');
    await page.getByText('林望舒', { exact: true }).last().click();
    await next('下一步，上传备案资料');

    for (const input of await page.locator('input[type=file]').all()) {
      await input.setInputFiles({
        name: 'picture.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('picture'),
      });
    }
    await expect
      .poll(async () => page.evaluate(() => window.__replica?.state().domainCertificate))
      .toEqual(['picture.jpg']);
    await next('下一步');
    await next('提交备案');
    await page.getByRole('button', { name: /^确\s?定$/ }).click();
    await expect(page.getByText('提交成功')).toBeVisible();

    const state = await page.evaluate(() => window.__replica?.state());
    expect(state).toMatchObject({
      entityTypeText: '企业',
      certificateTypeText: '营业执照（个人或企业）',
      domain: 'qingchuan.example',
      serviceCode: '3f8d6c1e-5b0a-4d7e-9c21-7a64b0e2d915',
      leaderMobile: '13800001111',
      leaderValidity: ['2019-03-12', '2039-03-12'],
      websites: [{ websiteName: '晴川信息', languagesText: ['中文简体'], adminChoice: 'leader' }],
    });
    expect([state?.region].flat().at(-1)).toBe('浙江省/杭州市/西湖区');
    expect(await page.evaluate(() => window.__replica?.submissions)).toBe(1);
    expect(requestsLeaving).toEqual([]);
  });
}

test('earlier steps stay in the document, hidden, and a website block repeats', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/pcContainer/formpage?step=website&entityType=个人');
  const form = driver(page, 'fusion');

  await expect(page.getByText('主办者证件号码').first()).toBeHidden();
  await form.type('网站名称', '砚林摄影随笔');
  await form.type('网站首页URL', 'www.guyanlin.example');
  await form.choose('服务类型', '网站应用服务');
  await form.choose('网站内容', '其他');
  await form.choose('网站语言', '中文简体');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '保存，并继续添加网站' }).click();
  await expect(page.getByText('网站名称', { exact: true })).toHaveCount(2);
});

/** Works one family's widgets as a person would. */
function driver(page: Page, family: 'fusion' | 'antd') {
  const item = family === 'fusion' ? '.next-form-item' : '.ant-form-item';
  const label = family === 'fusion' ? '.next-form-item-label' : '.ant-form-item-label';
  const row = (text: string): Locator =>
    page
      .locator(item)
      .filter({ has: page.locator(label, { hasText: new RegExp(`^${text}\\s*$`) }) })
      .filter({ visible: true })
      .last();
  const popup = page
    .locator(
      family === 'fusion'
        ? '.next-overlay-inner'
        : '.ant-select-dropdown:not(.ant-select-dropdown-hidden)',
    )
    .filter({ visible: true });
  const open = (text: string) =>
    row(text)
      .locator(family === 'fusion' ? '.next-select' : '.ant-select')
      .click();
  return {
    row,
    type: (text: string, value: string) => row(text).locator('input').first().fill(value),
    async choose(text: string, option: string) {
      await open(text);
      await popup.getByText(option, { exact: true }).last().click();
    },
    async cascade(text: string, path: readonly string[]) {
      await open(text);
      for (const name of path) await popup.getByText(name, { exact: true }).click();
    },
    async dates(text: string, from: string, to: string) {
      const [start, end] = [row(text).locator('input').first(), row(text).locator('input').nth(1)];
      await start.fill(from);
      await start.press('Enter');
      await end.fill(to);
      await end.press('Enter');
    },
  };
}
