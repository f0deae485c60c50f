import { expect, test } from './support/browser';

test.use({ withExtension: false, sharesBrowser: true });

test('the portal keeps the three region selects apart and complains in toasts', async ({
  openFilingPage,
  requestsLeaving,
}) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/home/type');
  const selects = page.locator('nz-select');
  const choose = async (nth: number, text: string) => {
    await selects.nth(nth).click();
    await page.locator('.ant-select-dropdown-menu-item', { hasText: text }).first().click();
  };

  await choose(0, '浙江省');
  await choose(1, '杭州市');
  await choose(2, '西湖区');
  await choose(3, '企业');
  const number = page.locator('.form-row', { hasText: '主办单位证件号码' }).locator('input');
  await expect(number).toBeDisabled();
  await choose(4, '营业执照（个人或企业）');
  await expect(number).toBeEnabled();
  await number.focus();
  await number.blur();
  await expect(page.locator('.ant-message')).toContainText('请填写主办单位证件号码');
  await number.fill('91330106MA2H0QX91L');

  expect(await page.evaluate(() => window.__replica?.state())).toMatchObject({
    provinceText: '浙江省',
    cityText: '杭州市',
    districtText: '西湖区',
    entityTypeText: '企业',
    certificateNumber: '91330106MA2H0QX91L',
  });
  expect(requestsLeaving).toEqual([]);
});

test('the portal repeats websites, and a rejected order has remarks beside its fields', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/home/type/organizer/websites');
  const name = page.locator('.form-row', { hasText: '网站名称' }).locator('input');
  await name.fill('晴川信息');
  await page.getByRole('button', { name: '保存，并继续添加网站' }).click();
  await expect(page.getByRole('cell', { name: '晴川信息' })).toBeVisible();
  await expect(name).toHaveValue('');
  expect(await page.evaluate(() => window.__replica?.state().websites)).toMatchObject([
    { websiteName: '晴川信息' },
  ]);

  await page.goto('https://icpbeian.aliyun.com/order/sponsor');
  await expect(page.locator('.remark')).toHaveCount(3);
});

test('the access providers’ system keeps its form in frames inside a window over a frame', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/isp/main.html');
  const list = page.frameLocator('#mainFrame');
  await list.getByRole('button', { name: '新增备案' }).click();
  const unit = list.frameLocator('#TB_iframeContent');
  await unit.locator('#mainProvince').selectOption({ label: '浙江省' });
  await unit.locator('#mainCity').selectOption({ label: '杭州市' });
  await unit.locator('#unitprincipalname').fill('林望舒');
  await unit.getByRole('button', { name: '保存并进入下一步' }).click();
  const site = unit.frameLocator('#websideIframe');
  await site.locator('#websiteprincipalname').fill('周知微');
  await site.getByLabel('单位门户网站').check();

  expect(await page.evaluate(() => window.__replica?.state())).toMatchObject({
    mainCityText: '杭州市',
    unitprincipalname: '林望舒',
    websiteprincipalname: '周知微',
    contents: ['128'],
  });
});

test('the ministry’s and the police’s pages hold their values in Vue and change by hash', async ({
  openFilingPage,
  requestsLeaving,
}) => {
  const page = await openFilingPage('https://beian.miit.gov.cn/#/Integrated/index');
  await page.getByPlaceholder('请输入短信验证码').fill('123456');
  await page
    .locator('.el-form-item', { hasText: '证件号码后6位' })
    .locator('input')
    .filter({ visible: true })
    .fill('12152x');
  expect(await page.evaluate(() => window.__replica?.state())).toMatchObject({
    code: '123456',
    idTail: '12152X',
  });
  await page.getByRole('link', { name: '备案查询' }).click();
  await page.getByPlaceholder('请输入域名').fill('qingchuan.example');
  await page.getByRole('button', { name: '备案查询' }).click();
  await page.locator('.el-dialog .slider').click();
  await expect(page.getByRole('cell', { name: '浙ICP备20009999号-1' })).toBeVisible();

  const police = await openFilingPage('https://beian.mps.gov.cn/#/entity');
  await police.getByText('单位', { exact: true }).click();
  await police.locator('.el-form-item', { hasText: '主办单位证件类型' }).locator('input').click();
  await police.locator('.el-select-dropdown:visible').getByText('营业执照（个人或企业）').click();
  expect(await police.evaluate(() => window.__replica?.state())).toMatchObject({
    nature: '单位',
    certificateType: 1,
  });
  expect(requestsLeaving).toEqual([]);
});
