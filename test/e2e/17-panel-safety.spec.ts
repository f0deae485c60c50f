import type { Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf, findingsOf, whenExplained } from './support/controls';
import { settled } from './support/overlay';
import { openWith, pillOf, pressFill, readyButton } from './support/panel';

test.use({ sharesBrowser: true });

const ENTITY = '/order/selfBaEntity.htm';
const NAME = '杭州晴川信息技术有限公司';
const OTHER = 'Jiang Nan (fictitious person)';

/** In the worker. */
declare const chrome: typeof browser;

const sidePanels = (worker: Worker): Promise<number> =>
  worker.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
  );

test.describe.configure({ timeout: 90_000 });

test('click() by the page on what is in an open root does nothing', async ({ openFilingPage }) => {
  const page = await openFilingPage(ENTITY);
  await whenExplained(page);
  const mobile = controlOf(page, 'aliyun-2019-entity', 'leader.mobile');
  await mobile.fill('１３８００１３８０００');
  const line = findingsOf(page, 'leader.mobile', 'mobile-number');
  await expect(line.locator('button:not(.quiet)')).toBeVisible();
  const pages = page.context().pages().length;
  await line.evaluate((host) => {
    for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
  });
  await settled(page);
  await expect(line).toHaveCount(1);
  await expect(mobile).toHaveValue('１３８００１３８０００');
  expect(page.context().pages()).toHaveLength(pages);
});

test('the pill is not pressed by the page, and the panel opens for nobody else', async ({
  openFilingPage,
  worker,
}) => {
  const page = await openFilingPage(ENTITY);
  await expect(pillOf(page)).toBeVisible();
  await pillOf(page).evaluate((button) => {
    (button as HTMLButtonElement).click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await settled(page);
  expect(await sidePanels(worker)).toBe(0);
  await pillOf(page).click();
  await expect.poll(() => sidePanels(worker)).toBe(1);
});

test('a press on a plan that has changed a moment ago is not counted', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const panel = await openWith(page);
  await readyButton(panel).waitFor();
  // What comes on show from now on does so a minute later: a press on it is early on the slowest machine.
  await panel.evaluate(() => {
    const draw = requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (drawn) => draw((time) => drawn(time + 60_000));
  });
  await panel
    .getByRole('combobox', { name: 'Profile', exact: true })
    .selectOption({ label: OTHER });
  await panel.getByText('江楠').first().waitFor({ state: 'attached' });
  await readyButton(panel).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('The plan has just changed')).toBeVisible();
  await expect(panel.locator('.report')).toHaveCount(0);
  expect(await valueOfName(page)).toBe('');
});

test('a page that defines our element names itself reads no profile', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage('about:blank');
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const name of ['beian-lens-pill', 'beian-lens-note', 'beian-lens-finding'])
      customElements.define(
        name,
        class extends HTMLElement {
          readonly internals = this.attachInternals();
          constructor() {
            super();
            const look = (): void => {
              const root = this.internals.shadowRoot ?? this.shadowRoot;
              seen.push(root?.textContent ?? '', root?.innerHTML ?? '');
            };
            new MutationObserver(look).observe(document, { subtree: true, childList: true });
            setInterval(look, 100);
          }
        },
      );
    addEventListener('message', ({ data }) => seen.push(JSON.stringify(data)));
  });
  await page.goto(new URL(ENTITY, 'https://beian.aliyun.com/').href);
  const panel = await openWith(page);
  await readyButton(panel).waitFor();
  await expect.poll(() => page.evaluate('JSON.stringify(seen)')).toContain('empty fields');
  const seen = await page.evaluate('JSON.stringify(seen)');
  for (const secret of ['Qingchuan', '晴川', '林望舒', '13800138000', 'Jiang Nan'])
    expect(seen).not.toContain(secret);
});

test('messages of the page reach nobody', async ({ openFilingPage, context, extensionId }) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const panel = await openWith(page);
  await readyButton(panel).waitFor();
  const answers = await page.evaluate(async (id) => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?(...parts: unknown[]): Promise<unknown> } };
    };
    for (const message of [
      { type: 'fill-now', tab: 1 },
      { type: 'vault-view' },
      { type: 'fill', frame: '', request: { plan: '', items: [] } },
    ]) {
      postMessage(message, '*');
      for (const parts of [[message], [id, message]])
        try {
          heard.push((await chrome?.runtime?.sendMessage?.(...parts)) ?? null);
        } catch {
          heard.push(null);
        }
    }
    await new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    });
    return JSON.stringify(heard);
  }, extensionId);
  for (const secret of ['Qingchuan', '晴川', '林望舒', 'unlocked'])
    expect(answers).not.toContain(secret);
  await expect(panel.locator('.report')).toHaveCount(0);
  expect(await valueOfName(page)).toBe('');
});

test('no page of the extension can be framed, opened or fetched by a page', async ({
  openFilingPage,
  extensionId,
}) => {
  const page = await openFilingPage(ENTITY);
  for (const name of ['panel.html', 'popup.html', 'manager.html']) {
    const url = `chrome-extension://${extensionId}/${name}`;
    const fetched = await page.evaluate(async (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      return fetch(address).then(
        () => 'fetched',
        () => 'refused',
      );
    }, url);
    expect(fetched, name).toBe('refused');
    expect(page.frames().map((frame) => frame.url())).not.toContain(url);
  }
});

const valueOfName = (page: Page): Promise<string> =>
  controlOf(page, 'aliyun-2019-entity', 'entity.name').inputValue();

test('the value would have been filled without any trick', async ({
  openFilingPage,
  context,
  extensionId,
  requestsLeaving,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const panel = await openWith(page);
  await pressFill(panel);
  await expect.poll(() => valueOfName(page)).toBe(NAME);
  expect(await page.evaluate(() => window.__replica?.clicks)).toEqual({
    next: 0,
    save: 0,
    submit: 0,
  });
  expect(requestsLeaving).toEqual([]);
});
