import type { BrowserContext, Page } from '@playwright/test';

import { rounds } from '../unit/support/endure';
import type { BareTab } from './support/bare-browser';
import { test } from './support/day-browsers';
import { browserFlags, expect } from './support/browser';
import { openBrowser } from './support/browser-pool';
import { whenExplained } from './support/controls';
import { managerIn, startMortal } from './support/killed-browser';
import { settled } from './support/overlay';
import { createOrganization, createVault, unlock } from './support/vault';

const HOST = 'https://beian.aliyun.com';
const ENTITY = `${HOST}/order/selfBaEntity.htm`;
const ELSEWHERE = `${HOST}/login.htm`;
const STEPS = [ENTITY, `${HOST}/order/selfBaIndex.htm`, `${HOST}/order/selfBaWebsite.htm`];
const OURS = 'beian-lens-note, beian-lens-finding, beian-lens-pill';

interface Reloads {
  chrome: { runtime: { reload(): void } };
}

/** What of ours is on the page; the same page has the same, however one came to it. What a page says of entries aside. */
const notesOf = (page: Page): Promise<string[]> =>
  page
    .locator('beian-lens-note:not([data-kind=message]), beian-lens-pill')
    .evaluateAll((hosts) =>
      (hosts as HTMLElement[]).map(({ localName, dataset }) =>
        [localName, dataset.kind, dataset.field, dataset.index].join(' '),
      ),
    );

/** In a page: which labels have a note, in their order. */
const labelNotes = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('beian-lens-note[data-kind=label]')].map(
    ({ dataset }) => `${dataset.field} ${dataset.index}`,
  );

async function notesWhenThere(tab: BareTab): Promise<string[]> {
  await expect.poll(() => tab.evaluate(labelNotes)).toContain('leader.email 0');
  return tab.evaluate(labelNotes);
}

/** In a page. */
function typeEmail(text: string): void {
  const box = document.querySelector<HTMLInputElement>('[name=leaderEmail]');
  if (!box) return;
  box.focus();
  box.value = text;
  for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
}

/** In a page. */
const typedEmail = (): string | undefined =>
  document.querySelector<HTMLInputElement>('[name=leaderEmail]')?.value;

/** In a page: when one that was rendered ahead was shown, 0 for any other. */
const activationStart = (): number =>
  (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
    .activationStart;

/** In a page. */
const countFindings = (): number =>
  document.querySelectorAll('beian-lens-finding[data-field="leader.email"]').length;

const hasAgain = (page: Page, notes: readonly string[]): Promise<void> =>
  expect.poll(async () => (await notesOf(page)).toSorted()).toEqual(notes.toSorted());

async function opened(context: BrowserContext, address = ENTITY): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await whenExplained(page);
  await page.locator('beian-lens-pill').waitFor({ state: 'attached' });
  await settled(page);
  return page;
}

interface Kept {
  Nodes: number;
  JSEventListeners: number;
  megabytes: number;
}

async function keptBy(page: Page): Promise<Kept> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    Nodes: of('Nodes'),
    JSEventListeners: of('JSEventListeners'),
    megabytes: Math.round(of('JSHeapUsedSize') / 1e5) / 10,
  };
}

const NAVIGATIONS = rounds(5);
// One every two seconds is half an hour of somebody who is quick, at the fifty rounds of `npm run endure`.
const ENTRIES = rounds(18);

/** Works in the boxes of a page, leaves it and comes back, and works on: what is kept then and was not before. */
async function keptAfterADay(page: Page): Promise<Kept> {
  const boxes = page.locator('input[type=text]:visible:enabled:not([readonly])');
  const work = async (entries: number): Promise<void> => {
    const count = await boxes.count();
    for (let entry = 0; entry < entries; entry++)
      await boxes.nth(entry % count).fill(entry % 2 ? `not right ${entry}` : '杭州市西湖区1号');
    for (let at = 0; at < count; at++) await boxes.nth(at).fill('');
    await settled(page);
  };
  await work(18);
  const once = await keptBy(page);
  for (let round = 0; round < NAVIGATIONS; round++) {
    await page.goto(STEPS[round % STEPS.length]!);
    await settled(page);
  }
  await page.goto(ENTITY);
  await settled(page);
  await work(ENTRIES);
  const after = await keptBy(page);
  console.log(`kept at first ${JSON.stringify(once)}, at the end ${JSON.stringify(after)}`);
  return {
    Nodes: after.Nodes - once.Nodes,
    JSEventListeners: after.JSEventListeners - once.JSEventListeners,
    megabytes: after.megabytes - once.megabytes,
  };
}

test(`${NAVIGATIONS} navigations and ${ENTRIES} entries leave what they leave without us`, async ({
  context,
  replica,
}) => {
  test.slow();
  const page = await opened(context);
  const notes = await notesOf(page);
  const kept = await keptAfterADay(page);
  await hasAgain(page, notes);

  // The browser itself keeps nodes for what was typed, so that it can be taken back.
  const bare = await openBrowser(replica, false);
  const bareForm = await bare.context.newPage();
  await bareForm.goto(ENTITY);
  const keptAnyway = await keptAfterADay(bareForm);
  await bare.close();
  for (const name of ['Nodes', 'JSEventListeners'] as const)
    expect(kept[name] - keptAnyway[name], name).toBeLessThan(40);
});

test('going back to a form that the browser kept alive finds what was typed, and every note once', async ({
  bare,
}) => {
  const tab = await bare.open();
  await tab.goto(ENTITY);
  await notesWhenThere(tab);
  await tab.evaluate(typeEmail, 'not an address');
  await expect.poll(() => tab.evaluate(countFindings)).toBeGreaterThan(0);
  const notes = await tab.evaluate(labelNotes);
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.body.dataset.persisted = String(persisted);
    });
  });
  await tab.goto(ELSEWHERE);
  await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/login.htm');
  await tab.goBack();

  await expect.poll(() => tab.evaluate(() => document.body.dataset.persisted)).toBe('true');
  await expect.poll(() => tab.evaluate(labelNotes)).toEqual(notes);
  expect(await tab.evaluate(typedEmail)).toBe('not an address');
  // It still answers.
  await tab.evaluate(typeEmail, 'someone@lake.example');
  await expect.poll(() => tab.evaluate(countFindings)).toBe(0);
});

test('a form that the browser rendered ahead has every note once when it is shown', async ({
  bare,
}) => {
  const known = await bare.open();
  await known.goto(ENTITY);
  const notes = await notesWhenThere(known);

  const tab = await bare.open();
  await tab.goto(ELSEWHERE);
  await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/login.htm');
  await tab.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
    const leave = (): void => location.assign(url);
    // The browser begins when nobody is attached any more, and tells nobody when.
    setTimeout(() => document.head.append(rules), 500);
    setTimeout(leave, 2000);
  }, ENTITY);
  await tab.detach();
  await expect.poll(() => tab.address(), { timeout: 15_000 }).toBe(ENTITY);

  expect(await tab.evaluate(activationStart)).toBeGreaterThan(0);
  await expect.poll(() => tab.evaluate(labelNotes)).toEqual(notes);
});

test('an update under open pages leaves one notice on each, and a reload brings every note once', async ({
  plain,
  uncaught,
}) => {
  const pages = [await opened(plain), await opened(plain)];
  const notes = await notesOf(pages[0]!);
  const [worker] = plain.serviceWorkers();
  const again = plain.waitForEvent('serviceworker');
  await worker
    ?.evaluate(() => (globalThis as unknown as Reloads).chrome.runtime.reload())
    .catch(() => undefined);
  await again;

  for (const page of pages) {
    await page.bringToFront();
    await expect(async () => {
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 330);
      await expect(page.locator(OURS)).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await expect(page.locator('beian-lens-notice')).toHaveCount(1);
  }
  for (const page of pages) {
    await page.bringToFront();
    await page.reload();
    await whenExplained(page);
    await hasAgain(page, notes);
    await expect(page.locator('beian-lens-notice')).toHaveCount(0);
  }
  expect(uncaught).toEqual([]);
});

test('after a restart of the browser the vault is there and locked, and pages have their notes', async ({
  folder,
  replica,
  browserProgram,
}) => {
  const start = () => startMortal(browserProgram, folder, browserFlags(replica));
  const before = await start();
  const manager = await managerIn(before);
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  const notes = await notesOf(await opened(before.context));
  await before.kill();

  const after = await start();
  const page = await opened(after.context);
  await hasAgain(page, notes);
  const locked = await managerIn(after);
  await unlock(locked);
  await expect(locked.getByText('Lake Software').first()).toBeVisible();
  await after.kill();
});
