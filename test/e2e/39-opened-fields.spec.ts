import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import type { Report } from '../../lib/autofill/types';
import { answerKeys } from './support/answers';
import { expect, test } from './support/browser';
import { connectTo, galleryState, openGalleryPage } from './support/filling';
import { bundleRecogniser } from './support/recogniser';

test.use({ sharesBrowser: true });

/** Pages that ask about an administrator only once somebody new is chosen: plain, React with radios, with cards. */
const PAGES = ['portal-websites', 'fusion-website', 'tencent-website'];

const PROFILES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scripts/demo/profiles.json'), 'utf8'),
) as { plain: { profiles: { kind: string; administrators: { name: string }[] }[] } };
const profile = PROFILES.plain.profiles.find(({ kind }) => kind === 'organization');

const heldBy = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(window.__replica?.state() ?? {}).filter(
        ([, value]) => value && JSON.stringify(value) !== '[]',
      ),
    ),
  );

for (const key of answerKeys().filter(({ name }) => PAGES.includes(name)))
  test(`${key.name}: one press chooses the administrator and fills what that opens, and undo takes it back`, async ({
    openFilingPage,
    openExtensionPage,
  }) => {
    const name = profile?.administrators[0]?.name ?? '';
    expect(name).not.toBe('');
    const popup = await openExtensionPage('popup.html');
    await popup.evaluate(
      await bundleRecogniser(join(import.meta.dirname, 'support/fill-entry.ts')),
    );
    const page = await openFilingPage(key.address);
    await page.locator('beian-lens-note').first().waitFor({ state: 'attached' });
    await popup.evaluate(
      `beianLens.connect(${JSON.stringify(page.url())}).then((tab) => { window.tab = tab; })`,
    );
    const asked = () => popup.evaluate('tab.keys()');
    await expect.poll(asked).toContain('admin.choice');
    expect(await asked()).not.toContain('admin.name');
    const before = await heldBy(page);
    expect(JSON.stringify(before)).not.toContain(name);

    const reports = (await popup.evaluate(`tab.fill(${JSON.stringify(profile)})`)) as Report[];
    const outcomes = Object.fromEntries(
      reports.flatMap(({ items }) => items.map((item) => [item.key, item.outcome])),
    );
    expect(outcomes).toMatchObject({
      'admin.choice': 'filled',
      'admin.name': 'filled',
      'admin.certificateNumber': 'filled',
      'admin.mobile': 'filled',
    });
    expect(JSON.stringify(await heldBy(page))).toContain(name);

    await popup.evaluate('tab.undo()');
    await expect.poll(async () => JSON.stringify(await heldBy(page))).not.toContain(name);
  });

/** The same choice as the libraries draw it, in each of the ways in which pages ask it. */
const ASKED = ['radio', 'checkbox', 'select'];

for (const library of ['antd', 'element-plus'])
  for (const asked of ASKED)
    test(`${library}: a new administrator is chosen by ${asked} and filled in the same press`, async ({
      context,
      openExtensionPage,
    }) => {
      const [administrator] = profile?.administrators ?? [];
      const popup = await openExtensionPage('popup.html');
      const page = await openGalleryPage(context, `opened-${library}/#${asked}`);
      const tab = await connectTo(popup, page);
      await expect
        .poll(async () => (await tab.plan(profile)).map(({ field }) => field.key))
        .toContain('admin.choice');
      await tab.press(profile);
      expect(await galleryState(page)).toMatchObject({
        who: 'new',
        ...administratorOf(administrator),
      });
    });

/** What the page holds of whoever is in charge. */
const administratorOf = (person: unknown): object => {
  const { name, mobile } = person as { name: string; mobile: string };
  return { name, mobile };
};

/** The kinds of a form that no library draws, on one page: each choice, box and row stands as old portals have it. */
const OLD_KINDS = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>填写备案信息</title><body>
<h2>主办单位信息</h2>
<p>主办单位性质：<input type="radio" name="t1">企业 <input type="radio" name="t2">个人 <input type="radio" name="t3">事业单位</p>
<div style="display:flex"><table><tr><td>主办单位名称</td></tr><tr><td>主办单位证件号码</td></tr><tr><td>主办单位通信地址</td></tr></table>
<table><tr><td><input name="name"></td></tr><tr><td><input name="number"></td></tr><tr><td><input name="address"></td></tr></table></div>
<h2>网站信息</h2>
网站名称：<input name="site"><br>网站首页URL：<input name="home"><br>
<div><span style="float:left">网站域名</span><input style="float:left" name="domain"><div style="clear:both"></div></div>
<div>产品类型<select name="product"><option>请选择</option><option>腾讯云：轻量应用服务器</option><option>阿里云 ECS</option></select></div>
<div>是否涉及前置审批 <span role="radio" aria-checked="false">涉及</span> <span role="radio" aria-checked="false">不涉及</span></div>
<h2>网站负责人信息</h2>
<div>是否与主体负责人为同一人 <label><input type="radio" name="who" value="same">是</label><label><input type="radio" name="who" value="new">否</label></div>
<div id="more"></div>
<script>
for (const radio of document.querySelectorAll('[role=radio]'))
  radio.onclick = () => { for (const one of document.querySelectorAll('[role=radio]')) one.setAttribute('aria-checked', String(one === radio)); };
for (const radio of document.querySelectorAll('[name^=t]'))
  radio.onchange = () => { for (const one of document.querySelectorAll('[name^=t]')) one.checked = one === radio; };
for (const radio of document.querySelectorAll('[name=who]'))
  radio.onchange = () => { document.getElementById('more').innerHTML = radio.value === 'new' ? '<div>负责人姓名：<input name="person"></div><div>手机号码：<input name="mobile"></div>' : ''; };
</script></body></html>`;

test('a form that no library draws is filled in one press, whatever its choices and rows look like', async ({
  context,
  openExtensionPage,
}) => {
  const address = 'https://beian.aliyun.com/old-kinds';
  await context.route(address, (route) =>
    route.fulfill({ body: OLD_KINDS, contentType: 'text/html; charset=utf-8' }),
  );
  const popup = await openExtensionPage('popup.html');
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('beian-lens-note').first().waitFor({ state: 'attached' });
  const tab = await connectTo(popup, page);
  await expect
    .poll(async () => (await tab.plan(profile)).map(({ field }) => field.key))
    .toContain('admin.choice');
  await tab.press(profile);
  const held = await page.evaluate(() => ({
    kinds: [...document.querySelectorAll<HTMLInputElement>('[name^=t]')].map((one) => one.checked),
    who: document.querySelector<HTMLInputElement>('[name=who]:checked')?.value,
    ...Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input:not([type=radio]),select')].map(
        ({ name, value }) => [name, value],
      ),
    ),
  }));
  expect(held).toMatchObject({
    kinds: [true, false, false],
    name: '杭州晴川信息技术有限公司',
    number: '91330199MA0ABC121A',
    address: '浙江省杭州市西湖区文三路90号2幢301室',
    site: '晴川信息',
    domain: 'qingchuan-demo.cn',
    product: '阿里云 ECS',
    who: 'new',
    person: '周映雪',
    mobile: '19912345678',
  });
});
