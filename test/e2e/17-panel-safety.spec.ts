import type { Locator, Page } from '@playwright/test';

import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf, findingsOf, whenExplained } from './support/controls';
import { settled } from './support/overlay';
import { openPanel, openWith, panelFrame, pressFill, readyButton } from './support/panel';

test.use({ sharesBrowser: true });

const ENTITY = '/order/selfBaEntity.htm';
const NAME = '杭州晴川信息技术有限公司';

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

/** Styles that a page can put on an element to hide it or to have it elsewhere than it seems. */
const STYLES = [
  ['opacity', '0'],
  ['opacity', '0.1'],
  ['filter', 'opacity(0.02)'],
  ['clip-path', 'inset(0 0 90% 0)'],
  ['transform', 'scale(0.05)'],
  ['transform', 'translateX(2000px)'],
] as const;

const COVERS: Record<string, string> = {
  element: 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none',
  popover: 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none',
};

test("styles on the panel's host do nothing", async ({ openFilingPage }) => {
  const page = await openFilingPage(ENTITY);
  const frame = panelFrame(page);
  await expect.poll(async () => (await frame.boundingBox())?.width).toBe(362);
  const box = await frame.boundingBox();
  for (const [property, value] of [...STYLES, ['display', 'none'], ['visibility', 'hidden']]) {
    await page.locator('beian-lens-panel').evaluate(
      (host, [name = '', text = '']) => {
        host.removeAttribute('style');
        host.style.setProperty('display', 'block', 'important');
        host.style.setProperty(name, text, 'important');
      },
      [property, value],
    );
    expect(await frame.boundingBox(), property).toEqual(box);
    await expect(frame, property).toBeVisible();
    await expect(page.locator('beian-lens-panel'), property).toHaveCSS('opacity', '1');
  }
});

test('a fill button that the page hides, covers or bends is refused', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const panel = await openWith(page);
  await readyButton(panel).waitFor();
  const button = panel.locator('.fill-button');
  const refused = async (trick: string): Promise<void> => {
    await expect(button, trick).toBeDisabled();
    await page.evaluate(() => document.querySelector('[data-cover]')?.remove());
    await page.evaluate(() => {
      document.documentElement.removeAttribute('style');
      const host = document.querySelector('beian-lens-panel');
      const frame = host?.shadowRoot?.querySelector('iframe');
      for (const name of ['opacity', 'filter', 'clip-path', 'transform'])
        frame?.style.removeProperty(name);
    });
    await expect(button, `after: ${trick}`).toBeEnabled();
  };
  for (const [property, value] of STYLES) {
    for (const on of ['the page', 'the frame in the open root'])
      await test.step(`${property}: ${value} on ${on}`, async () => {
        await page.evaluate(
          ([where, name = '', text = '']) => {
            const target =
              where === 'the page'
                ? document.documentElement
                : document.querySelector('beian-lens-panel')?.shadowRoot?.querySelector('iframe');
            target?.style.setProperty(name, text, 'important');
          },
          [on, property, value],
        );
        await refused(`${property}: ${value} on ${on}`);
      });
  }
  for (const [kind, css] of Object.entries(COVERS)) {
    await test.step(`covered by an ${kind}`, async () => {
      await page.evaluate(
        ([name, text = '']) => {
          const cover = document.documentElement.appendChild(document.createElement('div'));
          cover.dataset.cover = '';
          cover.style.cssText = text;
          if (name !== 'popover') return;
          cover.popover = 'manual';
          cover.showPopover();
        },
        [kind, css],
      );
      await refused(`covered by an ${kind}`);
    });
  }
  await expect(panel.locator('.report')).toHaveCount(0);
  expect(await valueOfName(page)).toBe('');
});

/** Puts the panel's frame so that a place in it lies at a place of the window; by the page, through the open root. */
const moveFrame = (page: Page, by: { x: number; y: number }): Promise<void> =>
  page.evaluate(({ x, y }) => {
    const frame = document
      .querySelector('beian-lens-panel')
      ?.shadowRoot?.querySelector<HTMLElement>('iframe');
    if (!frame) throw new Error('There is no panel.');
    const box = frame.getBoundingClientRect();
    frame.style.setProperty('right', 'auto', 'important');
    frame.style.setProperty('left', `${box.left + x}px`, 'important');
    frame.style.setProperty('top', `${box.top + y}px`, 'important');
    return new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  }, by);

const middle = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('a panel that the page moves under the pointer at the moment of the click is not pressed', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  const page = await openFilingPage(ENTITY);
  const panel = await openWith(page);
  await readyButton(panel).waitFor();
  const places = {
    'over the page': () => Promise.resolve({ x: 240, y: 500 }),
    'over the panel': async () => {
      await panel.getByRole('heading', { name: 'Left to do' }).hover();
      await panel.locator('.fill-button[data-pointed=true]').waitFor();
      return middle(panel.getByRole('heading', { name: 'Left to do' }));
    },
  };
  for (const [where, placeOf] of Object.entries(places))
    await test.step(`the pointer rests ${where}`, async () => {
      const rest = await placeOf();
      await page.mouse.move(rest.x, rest.y);
      const button = await middle(readyButton(panel));
      await moveFrame(page, { x: rest.x - button.x, y: rest.y - button.y });
      await page.mouse.down();
      await page.mouse.up();
      await expect(panel.getByText('has just come under the pointer')).toBeVisible();
      await expect(panel.locator('.report')).toHaveCount(0);
      expect(await valueOfName(page)).toBe('');
      await page.mouse.move(5, 5);
      await page.reload();
      await openPanel(page);
      await readyButton(panel).waitFor();
    });
  await readyButton(panel).press('Enter');
  await expect.poll(() => valueOfName(page)).toBe(NAME);
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
    for (const name of ['beian-lens-panel', 'beian-lens-note', 'beian-lens-finding'])
      customElements.define(
        name,
        class extends HTMLElement {
          readonly internals = this.attachInternals();
          constructor() {
            super();
            const look = (): void => {
              const root = this.internals.shadowRoot ?? this.shadowRoot;
              seen.push(root?.textContent ?? '', root?.innerHTML ?? '');
              for (const frame of root?.querySelectorAll('iframe') ?? []) {
                try {
                  seen.push(frame.contentDocument?.body.textContent ?? '');
                } catch (error) {
                  seen.push(String(error));
                }
              }
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
  await expect(panel.getByText('Qingchuan').first()).toBeAttached();
  await readyButton(panel).waitFor();
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
    const frame = document
      .querySelector('beian-lens-panel')
      ?.shadowRoot?.querySelector('iframe')?.contentWindow;
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?(...parts: unknown[]): Promise<unknown> } };
    };
    for (const message of [
      { type: 'fill-now', tab: 1 },
      { type: 'vault-view' },
      { type: 'fill', frame: '', request: { plan: '', items: [] } },
    ]) {
      frame?.postMessage(message, '*');
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

test("the panel's page is refused in a frame of any other site", async ({
  openFilingPage,
  extensionId,
}) => {
  const filing = await openFilingPage(ENTITY);
  const address = await filing
    .locator('beian-lens-panel iframe')
    .evaluate((frame) => (frame as HTMLIFrameElement).src);
  for (const url of [address, `chrome-extension://${extensionId}/panel.html`]) {
    const page = await openFilingPage('https://beian.aliyun.com.example/order/selfBaIndex.htm');
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }, url);
    const inner = page.frames().at(-1);
    expect(await inner?.evaluate(() => document.querySelector('main'))).toBeNull();
    expect(inner?.url() ?? '').not.toContain('panel.html');
    await page.close();
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
