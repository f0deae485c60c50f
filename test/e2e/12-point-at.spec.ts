import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { openPanel } from './support/panel';

test.use({ sharesBrowser: true });

const FORM = '/order/selfBaIndex.htm';

/** A row that no catalogue knows, with ears for everything that the page could notice of a press on it. */
async function addUnknownRow(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    addEventListener('DOMContentLoaded', () => {
      const row = document.querySelector('form table tr') ?? document.querySelector('table tr');
      const added = document.createElement('tr');
      const label = document.createElement('th');
      label.textContent = '案卷柜号：';
      const cell = document.createElement('td');
      const input = document.createElement('input');
      input.id = 'unknown';
      cell.append(input);
      added.append(label, cell);
      row?.before(added);
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focus'])
        input.addEventListener(type, () => {
          input.dataset.heard = `${input.dataset.heard ?? ''} ${type}`;
        });
    });
  });
}

async function openTools(page: Page): Promise<Page> {
  const panel = await openPanel(page);
  await panel.locator('.unrecognised summary').click();
  return panel;
}

test('a control that was pointed at is known now and on the next visit, until it is forgotten', async ({
  worker,
  openFilingPage,
}) => {
  const page = await openFilingPage('about:blank');
  await addUnknownRow(page);
  await page.goto(`https://beian.aliyun.com${FORM}`);
  const panel = await openTools(page);
  await panel.locator('.chinese-list summary').click();
  await expect(panel.getByText('案卷柜号')).toBeVisible();
  await panel.getByRole('button', { name: 'Point at a field' }).click();

  const unknown = page.locator('#unknown');
  const box = await unknown.boundingBox();
  if (!box) throw new Error('The unknown control is not shown.');
  const html = await page
    .locator('form')
    .first()
    .evaluate((form) => form.outerHTML);
  await expect(page.getByText('Point at a field and click')).toBeVisible();
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await expect(page.locator('beian-lens-picker .frame')).toBeVisible();
  expect(
    await page
      .locator('form')
      .first()
      .evaluate((form) => form.outerHTML),
  ).toBe(html);
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  await expect(page.locator('beian-lens-picker .frame')).toHaveCount(0);
  expect(await unknown.getAttribute('data-heard')).toBeNull();

  await expect(panel.getByText('Which field is this: 案卷柜号')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Field' }).fill('通信地址');
  await panel
    .getByRole('option', { name: /mailing address/i })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Remember on this site' }).click();
  const note = page.locator('beian-lens-note[data-field="entity.mailingAddress"]');
  await expect(note).toHaveCount(1);

  await page.reload();
  await expect(note).toHaveCount(1);
  const stored = await worker.evaluate(`chrome.storage.local.get('fieldBindings')`);
  expect(stored).toEqual({
    fieldBindings: {
      'https://beian.aliyun.com': [
        {
          key: 'entity.mailingAddress',
          index: 0,
          label: '案卷柜号',
          structure: expect.stringMatching(/^input\/td\/tr/),
          ordinal: 0,
        },
      ],
    },
  });

  const again = await openTools(page);
  await again.getByRole('button', { name: /^Forget/ }).click();
  await expect(note).toHaveCount(0);
});

test('Escape ends pointing, and Enter chooses what has the focus', async ({ openFilingPage }) => {
  const page = await openFilingPage('about:blank');
  await addUnknownRow(page);
  await page.goto(`https://beian.aliyun.com${FORM}`);
  const panel = await openTools(page);
  const start = panel.getByRole('button', { name: 'Point at a field' });
  await start.click();
  await expect(page.locator('beian-lens-picker .shield')).toHaveCount(1);
  await page.locator('#unknown').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('beian-lens-picker .shield')).toHaveCount(0);
  await expect(start).toBeVisible();

  await start.click();
  await expect(page.locator('beian-lens-picker .shield')).toHaveCount(1);
  await page.locator('#unknown').focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Which field is this: 案卷柜号')).toBeVisible();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(start).toBeVisible();
});
