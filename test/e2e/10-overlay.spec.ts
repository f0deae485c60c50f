import { chromium, type Page } from '@playwright/test';

import { violationsIn } from './support/axe';
import { expect, test } from './support/browser';
import { controlOf, whenExplained } from './support/controls';
import { LEAN_IN_PLAYWRIGHT } from './support/lean-flags';
import { complaints, cutOff, ownNodes, settled } from './support/overlay';
import { chromiumSandbox } from '../../scripts/sandbox.mjs';

test.use({ sharesBrowser: true });

const FUSION = '/pcContainer/formpage?page=selfBa&pageAction=init';

const UNTOUCHED = [
  '/order/selfBaIndex.htm',
  '/order/selfBaEntity.htm',
  FUSION,
  `${FUSION}&step=entity`,
];

test('nodes and texts of the page are as they are without the extension', async ({
  openFilingPage,
  replica,
  browserProgram,
}) => {
  const bare = await chromium.launch({
    executablePath: browserProgram,
    chromiumSandbox,
    args: [
      `--host-resolver-rules=${replica.hostResolverRules}`,
      '--ignore-certificate-errors',
      ...LEAN_IN_PLAYWRIGHT,
    ],
  });
  for (const address of UNTOUCHED) {
    const page = await openFilingPage(address);
    await whenExplained(page);
    await settled(page);
    const plain = await bare.newPage({ viewport: { width: 1280, height: 900 } });
    await plain.goto(page.url());
    await settled(plain);
    expect(await ownNodes(page), address).toEqual(await ownNodes(plain));
    await page.close();
    await plain.close();
  }
  await bare.close();
});

const COLOURED = [
  'https://www.beian.gov.cn/portal/entity',
  'https://beian.miit.gov.cn/#/Integrated/index',
  `https://beian.aliyun.com${FUSION}&kit=antd&step=entity`,
];

test('every note can be read on what is behind it, and none is cut off', async ({
  openFilingPage,
}) => {
  for (const address of COLOURED) {
    const page = await openFilingPage(address);
    await whenExplained(page);
    await settled(page);
    const violations = await violationsIn(page, {
      include: ['beian-lens-note'],
      rules: ['color-contrast'],
    });
    expect(
      violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html} ${any[0]?.message}`)),
      address,
    ).toEqual([]);
    expect(await cutOff(page), address).toEqual([]);
    await page.close();
  }
});

test('options that come late and pop up elsewhere are explained, and a press on the note chooses', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(FUSION);
  const heard = complaints(page);
  await whenExplained(page);
  await controlOf(page, 'fusion-verify-type', 'entity.type').click();
  const option = page.locator('.next-overlay-inner').getByText('个人', { exact: true });
  const note = page.locator('.next-overlay-inner beian-lens-note[data-kind=option]', {
    hasText: /^Individual/,
  });
  await expect(option).toBeVisible();
  await expect(note).toBeVisible();
  await pressOn(page, note);
  await expect
    .poll(() => page.evaluate(() => window.__replica?.state().entityTypeText))
    .toBe('个人');
  // The certificate types depend on it: their notes come with them.
  await controlOf(page, 'fusion-verify-type', 'entity.certificateType').click();
  await expect(
    page.locator('.next-overlay-inner:visible beian-lens-note[data-kind=option]').first(),
  ).toBeVisible();
  expect(heard).toEqual([]);
});

test('a press on the note of a radio chooses it', async ({ openFilingPage }) => {
  const page = await openFilingPage(FUSION);
  const note = page.locator('.next-radio-group beian-lens-note', { hasText: 'Mini program' });
  await pressOn(page, note);
  await expect
    .poll(() => page.evaluate(() => window.__replica?.state().serviceKindText))
    .toBe('小程序');
});

test('the note of a box stands in its own label and presses it; that of an upload stands beside its frame', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaWebsite.htm');
  const english = page.locator('label', { hasText: '英语' });
  const note = english.locator('beian-lens-note');
  await expect(note).toBeVisible();
  await pressOn(page, note);
  await expect(english.locator('input')).toBeChecked();
  await page.goto('https://beian.aliyun.com/order/selfBaUpload.htm');
  await expect(page.locator('.file + beian-lens-note').first()).toBeVisible();
  await expect(page.locator('.file beian-lens-note')).toHaveCount(0);
});

test("the page's own errors are explained when they appear, and go with them", async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaEntity.htm');
  const heard = complaints(page);
  await whenExplained(page);
  const email = controlOf(page, 'aliyun-2019-entity', 'leader.email');
  await email.focus();
  await email.blur();
  const notes = page.locator('beian-lens-note[data-kind=message]');
  await expect(notes).not.toHaveCount(0);
  await email.fill('lin.wangshu@example.com');
  await email.blur();
  await expect(notes).toHaveCount(0);
  expect(heard).toEqual([]);
});

test('a step that the framework swaps in, and a block that it repeats, are explained', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/pcContainer/formpage?step=website&entityType=个人');
  const heard = complaints(page);
  await whenExplained(page);
  for (const [field, value] of [
    ['website.name', '砚林摄影随笔'],
    ['website.homeUrl', 'www.guyanlin.example'],
  ] as const)
    await controlOf(page, 'fusion-website', field).fill(value);
  for (const [field, option] of [
    ['website.serviceType', '网站应用服务'],
    ['website.serviceContent', '其他'],
    ['website.languages', '中文简体'],
  ] as const) {
    await controlOf(page, 'fusion-website', field).click();
    await page
      .locator('.next-overlay-inner:visible')
      .getByText(option, { exact: true })
      .last()
      .click();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '保存，并继续添加网站' }).click();
  await expect(
    page.locator('beian-lens-note[data-field="website.name"][data-index="1"]'),
  ).toBeVisible();
  expect(heard).toEqual([]);
});

for (const address of [
  'https://beian.aliyun.com/help/article.htm',
  'https://beian.aliyun.com/login.htm',
  'https://beian.mps.gov.cn/login.html',
  'https://beian.aliyun.com.example/order/selfBaIndex.htm',
  'https://beian-aliyun.example/order/selfBaIndex.htm',
]) {
  test(`no field is marked on ${address}`, async ({ openFilingPage }) => {
    const page = await openFilingPage(address);
    await settled(page);
    await expect(page.locator(FIELD_MARKS)).toHaveCount(0);
  });
}

/** An article may have its headings explained; whatever takes it for a form is wrong. */
const FIELD_MARKS =
  'beian-lens-note[data-kind=label], beian-lens-note[data-kind=option], beian-lens-finding, beian-lens-panel';

/** A person's press on the very spot of an element of ours. */
async function pressOn(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await expect(target).toBeVisible();
  const box = await target.boundingBox();
  if (!box) throw new Error('The note has no box to press on.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
