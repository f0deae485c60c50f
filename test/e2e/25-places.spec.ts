import type { Locator, Page } from '@playwright/test';

import { LIBRARIES, widgetsOf } from '../gallery/expected';
import { expect, test } from './support/browser';
import { chineseIn } from './support/chinese-left';

test.use({ sharesBrowser: true });

/** A page of the gallery at the address of a filing system, with a form above it, so that it is read as one. */
async function openLibrary(page: Page, library: string): Promise<void> {
  await page.goto(`https://beian.aliyun.com/gallery/${library}/`);
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.innerHTML = ['主办单位名称', '主办单位证件住所', '主办单位通讯地址']
      .map((label) => `<p><span>${label}</span><input></p>`)
      .join('');
    document.body.prepend(form);
  });
  await page.locator('form beian-lens-note').first().waitFor({ state: 'attached' });
}

test('provinces, cities and districts are in English in the cascader of every component library', async ({
  context,
}) => {
  test.slow(true, 'opens a page of every library');
  for (const library of LIBRARIES) {
    if (!widgetsOf(library).some(({ row }) => row === 'cascader')) continue;
    const page = await context.newPage();
    await openLibrary(page, library);
    await page.locator('[data-widget=cascader] > *').first().click();
    for (const place of [/^\s*浙江省/u, /^\s*杭州市/u])
      await page.getByText(place).filter({ visible: true }).first().dispatchEvent('click');
    const district = page.getByText(/^\s*西湖区/u).filter({ visible: true });
    await expect(district.first(), library).toBeVisible();
    const places = ['江苏省', '浙江省', '江西省', '杭州市', '宁波市', '上城区', '西湖区'];
    await expect
      .poll(async () => (await chineseIn(page)).filter((text) => places.includes(text)), library)
      .toEqual([]);
    await expect(page.getByText('Xihu District').first(), library).toBeVisible();
    await page.close();
  }
});

test('what a page tells of the chosen province is in English below the region', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/selfBaIndex.htm');
  const choice = (name: string): Locator => page.locator(`select[name=${name}]`);
  const choose = async (name: string, zh: string): Promise<void> => {
    const option = choice(name)
      .locator('option')
      .filter({ hasText: new RegExp(`^${zh}`, 'u') })
      .first();
    await option.waitFor({ state: 'attached' });
    await choice(name).selectOption(await option.getAttribute('value'));
  };
  await choose('entityType', '企业');
  await choose('certificateType', '营业执照');
  for (const [zh, en] of [
    ['浙江省', 'Zhejiang'],
    ['江苏省', 'Jiangsu'],
  ] as const) {
    await choose('province', zh);
    const notice = page
      .getByText(new RegExp(`^${zh}：一个网站最多可备案\\d+个域名。`, 'u'))
      .first();
    await expect(notice).toBeVisible();
    const note = page.locator('beian-lens-note', { hasText: en }).filter({ hasText: 'domain' });
    await expect(note).toBeVisible();
    const [above, below] = [await notice.boundingBox(), await note.boundingBox()];
    expect(below!.y).toBeGreaterThanOrEqual(above!.y);
  }
  await page.screenshot({ path: test.info().outputPath('notice.png') });
});

const ENDS = 'https://beian.aliyun.com/ends';

const row = (style: string): string =>
  `<div class="row" style="display:flex;width:400px;${style}"><button type="button">取消</button><button type="button">确认</button></div>`;

test('the English of two buttons at the two ends of a row stays with each of them', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.route(ENDS, (route) =>
    route.fulfill({
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><h3>主办单位信息</h3><form>${[
        '主办单位名称',
        '主办单位证件住所',
        '主办单位通讯地址',
      ]
        .map((label) => `<p><span>${label}</span><input></p>`)
        .join('')}</form>${row('justify-content:space-between')}${row('')}`,
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.goto(ENDS);
  await expect(page.locator('.row beian-lens-note')).toHaveCount(4);
  const gaps = (): Promise<number[]> =>
    page.locator('.row beian-lens-note').evaluateAll((notes) =>
      notes.map((note) => {
        const button = note.previousElementSibling as Element;
        return Math.round(note.getBoundingClientRect().left - button.getBoundingClientRect().right);
      }),
    );
  await expect.poll(gaps).toEqual([6, 6, 6, 6]);
  const end = await page.locator('.row beian-lens-note').nth(1).boundingBox();
  expect(end!.x + end!.width).toBeGreaterThan(380);
  await page.close();
});
