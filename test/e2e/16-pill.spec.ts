import type { Page } from '@playwright/test';

import { loadProfiles } from '../../scripts/demo/load-profiles.mjs';
import { expect, test } from './support/browser';
import { controlOf } from './support/controls';
import { pillOf } from './support/panel';

test.use({ sharesBrowser: true });

const ENTITY = '/order/selfBaEntity.htm';

// The passphrase is stretched on purpose, and the machine may be busy.
test.describe.configure({ timeout: 90_000 });

test('the pill says what the page has, lies on no control, and knows nothing of a profile', async ({
  openFilingPage,
  context,
  extensionId,
}) => {
  await loadProfiles(context, extensionId);
  for (const width of [1280, 760])
    await test.step(`${width} px wide`, async () => {
      const page = await openFilingPage('about:blank');
      await page.setViewportSize({ width, height: 700 });
      await page.goto(new URL(ENTITY, 'https://beian.aliyun.com/').href);
      const pill = pillOf(page);
      await expect(pill).toHaveText('Fill this page · 12 empty fields · 1 finding');
      for (const top of [0, 300, 600, 900]) {
        await page.evaluate((y) => scrollTo(0, y), top);
        await expect(pill).toBeVisible();
        // It goes with the scrolling and comes back where nothing is.
        await expect.poll(() => coveredBy(page), `scrolled to ${top}`).toEqual([]);
      }
      await controlOf(page, 'aliyun-2019-entity', 'entity.name').fill('晴川');
      await expect(pill).toContainText('11 empty fields');
      await page.close();
    });
});

test('who goes through the page by Tab comes to the pill, though the page scrolls on the way', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(ENTITY);
  await page.setViewportSize({ width: 1280, height: 700 });
  const pill = pillOf(page);
  await expect(pill).toHaveText('Fill this page · 12 empty fields · 1 finding');
  await expect(pill).toBeVisible();
  const stops: string[] = [];
  while (stops.at(-1) !== 'beian-lens-pill' && stops.length < 40) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  expect(stops.at(-1), stops.join(' ')).toBe('beian-lens-pill');
  await expect(pill).toBeFocused();
  await expect(pill).toHaveCSS('opacity', '1');
});

/** The names of the controls on which the pill lies. */
const coveredBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pill = document
      .querySelector('beian-lens-pill')
      ?.shadowRoot?.querySelector('button')
      ?.getBoundingClientRect();
    if (!pill) throw new Error('There is no pill.');
    return [...document.querySelectorAll<HTMLInputElement>('a[href],button,input,select,textarea')]
      .filter((control) => {
        const box = control.getBoundingClientRect();
        return (
          box.width > 0 &&
          box.left < pill.right &&
          box.right > pill.left &&
          box.top < pill.bottom &&
          box.bottom > pill.top
        );
      })
      .map(({ name, textContent }) => name || textContent);
  });
