import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { controlOf, findingsOf, whenExplained } from './support/controls';

test.use({ sharesBrowser: true });

const FUSION_START = '/pcContainer/formpage?page=selfBa&pageAction=init';

const FAMILIES = [
  {
    family: 'aliyun-2019',
    entity: '/order/selfBaEntity.htm',
    website: '/order/selfBaWebsite.htm',
    individual: '/order/selfBaWebsite.htm?entityType=个人',
  },
  {
    family: 'fusion',
    entity: '/pcContainer/formpage?page=selfBa&pageAction=init&step=entity',
    website: '/pcContainer/formpage?page=selfBa&pageAction=init&step=website',
    individual: '/pcContainer/formpage?page=selfBa&pageAction=init&step=website&entityType=个人',
  },
] as const;

for (const { family, entity, website, individual } of FAMILIES) {
  test(`${family}: addresses in two provinces are an error at the mailing address while typing`, async ({
    openFilingPage,
  }) => {
    const page = await openFilingPage(entity);
    await whenExplained(page);
    const certificate = controlOf(page, `${family}-entity`, 'entity.certificateAddress');
    const mailing = controlOf(page, `${family}-entity`, 'entity.mailingAddress');
    const line = findingsOf(page, 'entity.mailingAddress', 'same-province-address');

    await certificate.fill('浙江省杭州市西湖区文三路90号2幢301室');
    await mailing.pressSequentially('江苏省南京市玄武区珠江路1号');
    await expect(line).toHaveAttribute('data-severity', 'error');
    await expect(line).toContainText('Jiangsu');
    await expect(line).toContainText('Zhejiang');
    await expect(mailing).toBeFocused();

    // The line stays the same element while the person types on.
    const before = await line.elementHandle();
    await mailing.pressSequentially('2幢');
    await expect(line).toHaveAttribute('data-severity', 'error');
    expect(await line.evaluate((now, then) => now === then, before)).toBe(true);

    // It stands below its control and covers nothing of it.
    const [box, own] = await Promise.all([mailing.boundingBox(), line.boundingBox()]);
    expect(own?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) - 1);

    await mailing.fill('浙江省杭州市西湖区文三路90号');
    await expect(line).toHaveCount(0);
  });

  test(`${family}: a repair is written so that the page has it`, async ({ openFilingPage }) => {
    const page = await openFilingPage(entity);
    await whenExplained(page);
    const mobile = controlOf(page, `${family}-entity`, 'leader.mobile');
    await mobile.fill('１３８００１３８０００');
    const line = findingsOf(page, 'leader.mobile', 'mobile-number');
    await line.locator('button:not(.quiet)').click();
    await expect(line).toHaveCount(0);
    expect(await page.evaluate(() => window.__replica?.state())).toMatchObject({
      leaderMobile: '13800138000',
    });
  });

  test(`${family}: a personal website's refused name says which word it is`, async ({
    openFilingPage,
  }) => {
    // Who files is asked on the first step alone.
    const page = await openFilingPage(
      family === 'fusion' ? FUSION_START : '/order/selfBaIndex.htm',
    );
    await whenExplained(page);
    await chooseIndividual(page, family);
    await page.goto(new URL(individual, page.url()).href);
    await whenExplained(page);
    const key = family === 'fusion' ? 'fusion-website' : 'aliyun-2019-website-individual';
    const name = controlOf(page, key, 'website.name');
    await name.fill('南京旅游论坛');
    const line = findingsOf(page, 'website.name', 'website-name-individual');
    await expect(line).toContainText('论坛');
    await expect(line).toHaveAttribute('data-severity', 'error');
  });

  test(`${family}: what is ignored stays ignored after a reload`, async ({ openFilingPage }) => {
    const page = await openFilingPage(entity);
    await whenExplained(page);
    const email = () => controlOf(page, `${family}-entity`, 'leader.email');
    await email().fill('not an address');
    const line = findingsOf(page, 'leader.email', 'email-address');
    await line.getByRole('button', { name: /ignore/i }).click();
    await expect(line).toHaveCount(0);
    await page.reload();
    await whenExplained(page);
    await email().fill('not an address');
    const mobile = controlOf(page, `${family}-entity`, 'leader.mobile');
    await mobile.fill('12');
    await expect(findingsOf(page, 'leader.mobile')).not.toHaveCount(0);
    await expect(line).toHaveCount(0);
  });

  test(`${family}: nothing is said in the middle of an input method's composition`, async ({
    openFilingPage,
  }) => {
    const page = await openFilingPage(entity);
    await whenExplained(page);
    const email = controlOf(page, `${family}-entity`, 'leader.email');
    const line = findingsOf(page, 'leader.email', 'email-address');
    await email.fill('half an');
    await expect(line).toHaveCount(1);
    await email.dispatchEvent('compositionstart');
    const told = await line.evaluate((host) => host.shadowRoot?.textContent);
    await email.pressSequentially('other');
    // A field that is checked after it shows that the composing one was not checked again.
    expect(await line.evaluate((host) => host.shadowRoot?.textContent)).toBe(told);
    await email.dispatchEvent('compositionend');
    await expect(line).toContainText('half another');
  });

  test(`${family}: a home page with its http:// is repaired`, async ({ openFilingPage }) => {
    const page = await openFilingPage(website);
    await whenExplained(page);
    const url = controlOf(page, `${family}-website`, 'website.homeUrl');
    await url.fill('http://www.qingchuan-demo.cn');
    const line = findingsOf(page, 'website.homeUrl', 'home-url');
    await expect(line).toHaveCount(1);
    await line.locator('button:not(.quiet)').click();
    await expect(url).toHaveValue('www.qingchuan-demo.cn');
  });
}

test('a credit code with a wrong check character is told on leaving the field', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaIndex.htm');
  await whenExplained(page);
  await chooseNative(page, 'entityType', '企业');
  await page.locator('[name=certificateType]').selectOption({ index: 1 });
  const number = page.locator('[name=certificateNumber]');
  await number.fill('91330106MA2H0QX91M');
  await number.blur();
  const line = findingsOf(page, 'entity.certificateNumber', 'credit-code');
  await expect(line).toHaveAttribute('data-severity', /^(?:error|warning)$/);
  await expect(line).toContainText('91330106MA2H0QX91M');
});

test('aliyun-2019: a second domain in a province that allows one is an error', async ({
  openFilingPage,
}) => {
  // The province is asked on the first step alone.
  const page = await openFilingPage('/order/selfBaIndex.htm');
  await whenExplained(page);
  await chooseNative(page, 'province', '重庆市');
  await page.goto(new URL('/order/selfBaWebsite.htm', page.url()).href);
  await whenExplained(page);
  const line = findingsOf(page, 'website.domains', 'domains-per-website');
  // The one that the first step has checked is shown as text; a box more makes two.
  await page.getByText('继续增加域名').click();
  const added = page.locator('[name=moreDomains]');
  await added.fill('hill-lake.cn');
  await expect(line).toContainText('Chongqing takes one');
  await expect(line).toHaveAttribute('data-severity', 'error');
  await added.fill('');
  await expect(line).toHaveCount(0);
});

/** By the page's own text: the label that a person sees is the text with its English. */
async function chooseNative(page: Page, name: string, text: string): Promise<void> {
  const option = page.locator(`[name=${name}] option`, { hasText: new RegExp(`^${text}$`) });
  const value = await option.getAttribute('value');
  await page.locator(`[name=${name}]`).selectOption(value ?? text);
}

async function chooseIndividual(page: Page, family: string): Promise<void> {
  if (family === 'aliyun-2019') return chooseNative(page, 'entityType', '个人');
  await controlOf(page, 'fusion-verify-type', 'entity.type').click();
  await page.locator('.next-overlay-inner').getByText('个人', { exact: true }).click();
}
