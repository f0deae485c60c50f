import { expect, test } from './support/browser';

test.use({ withExtension: false, sharesBrowser: true });

test('the 2019 pages lead an organization through all six steps', async ({ openFilingPage }) => {
  const page = await openFilingPage('/order/selfBaIndex.htm');
  const choose = (name: string, label: string) =>
    page.locator(`select[name=${name}]`).selectOption({ label });
  const type = (name: string, value: string) =>
    page.locator(`:is(input, textarea)[name=${name}]`).fill(value);

  await choose('province', '浙江省');
  await choose('city', '杭州市');
  await choose('district', '西湖区');
  await choose('entityType', '企业');
  await choose('certificateType', '营业执照（个人或企业）');
  await expect(page.locator('#provinceRule')).toContainText('浙江省');
  await type('certificateNumber', '91330106MA2H0QX91L');
  await type('domain', 'HTTP://www.qingchuan.example');
  await page.getByRole('button', { name: '验证备案类型' }).click();
  await expect(page.getByText('请填写验证码')).toBeVisible();
  await type('captcha', await page.evaluate('captcha'));
  await page.getByRole('button', { name: '验证备案类型' }).click();

  await expect(page.getByRole('cell', { name: '首次备案' })).toBeVisible();
  await choose('productType', 'ECS');
  await page.getByLabel('已有备案服务号').check();
  await type('serviceCode', '3f8d6c1e-5b0a-4d7e-9c21-7a64b0e2d915');
  await page.getByRole('button', { name: '下一步' }).click();

  await expect(page.getByText('浙江省杭州市西湖区').first()).toBeVisible();
  await type('entityName', '杭州晴川信息技术有限公司');
  await type('certificateAddress', '浙江省杭州市西湖区文三路90号');
  await type('mailingAddress', '文三路90号2幢301室');
  await type('investor', '林望舒');
  await person('leader');
  await page.getByRole('button', { name: '下一步，填写网站信息' }).click();

  await type('websiteName', '晴川信息');
  await type('homeUrl', 'www.qingchuan.example');
  await choose('serviceType', '网站应用服务');
  await choose('serviceContent', '单位门户网站');
  await page.getByLabel('中文简体').check();
  await page.getByLabel('填写新负责人信息').check();
  await person('admin');
  await page.getByRole('button', { name: '下一步，上传备案资料' }).click();

  await page.getByRole('button', { name: '提交备案' }).click();
  await expect(page.getByText('检测到您上传的资料不完整，请继续上传资料')).toBeVisible();
  await page.getByRole('button', { name: '确定' }).click();
  const picture = { name: 'picture.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('picture') };
  for (const input of await page.locator('tr:has(font) input[type=file]').all()) {
    await input.setInputFiles(picture);
  }
  await page.getByRole('button', { name: '提交备案' }).click();
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page.getByText('提交成功')).toBeVisible();

  // The page that says so may still be loading its script.
  await expect
    .poll(() => page.evaluate(() => window.__replica?.state()))
    .toMatchObject({
      domain: 'qingchuan.example',
      leaderMobile: '13800001111',
      websites: [
        { adminName: '林望舒', serviceContentText: '单位门户网站', languages: ['中文简体'] },
      ],
    });
  expect(await page.evaluate(() => window.__replica?.submissions)).toBe(1);

  async function person(prefix: string) {
    await type(`${prefix}Name`, '林望舒');
    await choose(`${prefix}IdType`, '居民身份证');
    await type(`${prefix}IdNumber`, '330106198803121527');
    await type(`${prefix}Mobile`, '138 0000 1111');
    await type(`${prefix}Emergency`, '13900001112');
    await type(`${prefix}Email`, 'lin@qingchuan.example');
  }
});
