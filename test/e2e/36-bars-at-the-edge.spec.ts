import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { openWith, pressFill } from './support/panel';

test.use({ sharesBrowser: true });

const LABELS = ['主办单位名称', '主办单位证件住所', '主办单位通讯地址', '投资人或主管单位'];

/** A form whose third box lies at the foot of a window of 500 pixels, and what lies over it. */
const pageWith = (over: string, style = ''): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0 } form { padding: 200px 0 600px } p { height: 100px; margin: 0 } input { height: 30px }
  .over { position: fixed; left: 0; right: 0; bottom: 0; height: 120px; background: #fff } ${style}</style>
  <form>${LABELS.map((label) => `<p><span>${label}</span> <input></p>`).join('')}</form>${over}`;

const BAR = '<div class="over"><button type="button">下一步</button></div>';

for (const [what, html, filled] of [
  ['under a bar at the foot of the window is filled', pageWith(BAR), true],
  ['under a mask over the window is not', pageWith(BAR, '.over { top: 0; height: auto }'), false],
  [
    'under a bar is not where the page cannot be scrolled',
    pageWith(BAR, 'html { overflow: hidden }'),
    false,
  ],
  [
    'that a page holds under its bar is not',
    pageWith(
      `${BAR}<i class="top"></i>`,
      'html { scroll-snap-type: y mandatory } .top { position: absolute; top: 0; scroll-snap-align: start }',
    ),
    false,
  ],
] as const)
  test(`a box ${what}`, async ({ context, extensionId, openFilingPage }) => {
    await loadProfiles(context, extensionId);
    await context.route('https://beian.aliyun.com/bars', (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    const page = await openFilingPage('/bars');
    await page.setViewportSize({ width: 800, height: 500 });
    const panel = await openWith(page);
    const address = page.locator('input').nth(2);
    if (what.startsWith('under a mask'))
      await expect(panel.getByText('cannot be filled')).toBeVisible();
    else {
      await pressFill(panel);
      await expect(panel.getByRole('region', { name: 'Last fill' })).toBeVisible();
    }
    await page.screenshot({ path: test.info().outputPath('bars.png') });
    await expect(address).toHaveValue(filled ? /文三路/u : '');
  });
