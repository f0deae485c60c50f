import type { Frame, Page } from '@playwright/test';

import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf } from './support/controls';
import { openWith, pillOf, pressFill } from './support/panel';

test.use({ sharesBrowser: true });

/** Filing pages in the wrong place, and strangers inside the right one: nothing is explained, filled or sent there. */

const ENTITY = 'https://beian.aliyun.com/order/selfBaEntity.htm';

test.describe.configure({ timeout: 120_000 });

const frame = (attributes: string): string =>
  `<!doctype html><meta charset="utf-8"><iframe width="1000" height="700" ${attributes}></iframe>`;

/** What of ours is in a frame, and what its boxes hold. */
const lookInto = (inside: Frame) =>
  inside.evaluate(() => ({
    ours: [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('beian-lens-'),
    ).length,
    held: [...document.querySelectorAll<HTMLInputElement>('input:not([type=button])')]
      .map(({ value }) => value)
      .join(''),
    fields: document.querySelectorAll('input:not([type=button])').length,
  }));

const innerFrame = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().length).toBeGreaterThan(1);
  const inner = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!inner) throw new Error('The page has no frame.');
  await inner.waitForLoadState();
  return inner;
};

test('filing pages in strange places are neither explained nor filled', async ({
  context,
  openFilingPage,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const real = await (await openFilingPage(ENTITY)).content();
  const form = real.replace(/<beian-lens-[\s\S]*?<\/beian-lens-[a-z]+>/g, '');
  const serve = (url: string, body: string) =>
    context.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await serve('https://stranger.example/', frame('src="https://beian.aliyun.com/form"'));
  // Another filing site is a stranger, too: what it covers cannot be seen from inside.
  const other = 'https://console.cloud.tencent.com/around';
  await serve(other, frame('src="https://beian.aliyun.com/form"'));
  for (const place of [
    'http://beian.aliyun.com/order/selfBaEntity.htm',
    'https://beian.aliyun.com.example/order/selfBaEntity.htm',
    'https://beian.aliyun.com.cn/order/selfBaEntity.htm',
    'https://xn--bean-m9d.aliyun.com/order/selfBaEntity.htm',
  ])
    await serve(place, form);
  await serve(
    'https://beian.aliyun.com/sandboxed',
    frame(`sandbox="allow-scripts" src="${ENTITY}"`),
  );
  await serve('https://beian.aliyun.com/shortened', frame(`sandbox="allow-scripts" src="/form"`));
  await serve('https://beian.aliyun.com/form', form);

  for (const place of [
    'http://beian.aliyun.com/order/selfBaEntity.htm',
    'https://beian.aliyun.com.example/order/selfBaEntity.htm',
    'https://beian.aliyun.com.cn/order/selfBaEntity.htm',
    'https://xn--bean-m9d.aliyun.com/order/selfBaEntity.htm',
    'https://beian.aliyun.com@beian.aliyun.com.example/order/selfBaEntity.htm',
  ])
    await test.step(place, async () => {
      const page = await openFilingPage(place);
      await quiet(page.mainFrame());
      expect.soft(await lookInto(page.mainFrame()), place).toMatchObject({ ours: 0, held: '' });
      await page.close();
    });

  const explained = await openFilingPage('https://beian.aliyun.com/form');
  await explained.locator('beian-lens-note').first().waitFor({ state: 'attached' });
  await explained.close();

  for (const place of [
    'https://stranger.example/',
    other,
    'https://beian.aliyun.com/sandboxed',
    'https://beian.aliyun.com/shortened',
  ])
    await test.step(`framed: ${place}`, async () => {
      const page = await openFilingPage(place);
      const inner = await innerFrame(page);
      await quiet(inner);
      const found = await lookInto(inner);
      expect.soft(found, place).toMatchObject({ ours: 0, held: '' });
      expect.soft(found.fields, place).toBeGreaterThan(5);
      await page.close();
    });
});

test('a stranger inside a filing page gets nothing of what is filled around it', async ({
  context,
  openFilingPage,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const form = (await page.content()).replace(/<beian-lens-[\s\S]*?<\/beian-lens-[a-z]+>/g, '');
  await context.route('https://stranger.example/**', (route) =>
    route.fulfill({ body: form, contentType: 'text/html; charset=utf-8' }),
  );
  await page.evaluate(() => {
    const strange = document.body.appendChild(document.createElement('iframe'));
    strange.src = 'https://stranger.example/form';
    strange.width = '1000';
    strange.height = '600';
  });
  await expect.poll(() => page.frames().some((one) => one.url().includes('stranger'))).toBe(true);
  const inner = page.frames().find((one) => one.url().includes('stranger'));
  if (!inner) throw new Error('The stranger’s frame is gone.');
  await inner.waitForLoadState();
  const panel = await openWith(page);
  await pressFill(panel);
  await expect(panel.locator('.report')).toBeVisible();
  await expect(controlOf(page, 'aliyun-2019-entity', 'entity.name')).toHaveValue(
    '杭州晴川信息技术有限公司',
  );
  const found = await lookInto(inner);
  expect(found).toMatchObject({ ours: 0, held: '' });
  expect(found.fields).toBeGreaterThan(5);
});

test('a page with no label of its own has the pill of the form in its frame', async ({
  context,
  openFilingPage,
}) => {
  const page = await openFilingPage(ENTITY);
  await context.route('https://beian.aliyun.com/around', (route) =>
    route.fulfill({
      body: frame(`src="${ENTITY}"`),
      contentType: 'text/html; charset=utf-8',
    }),
  );
  await page.goto('https://beian.aliyun.com/around');
  const note = 'beian-lens-note[data-field="entity.name"]';
  await expect(page.frameLocator('iframe').locator(note).first()).toBeVisible();
  await expect(pillOf(page)).toBeVisible();
});

/** Until the browser has nothing left to do in a frame: what would be explained is explained by then. */
const quiet = (inside: Frame) =>
  inside.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 3;
        const idle = (): void => {
          left -= 1;
          if (left === 0) resolve();
          else requestIdleCallback(idle, { timeout: 500 });
        };
        requestIdleCallback(idle, { timeout: 500 });
      }),
  );
