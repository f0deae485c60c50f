import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { whenExplained } from './support/controls';
import { openPanel } from './support/panel';

test.use({ sharesBrowser: true });

/** The browser here has no model, so one that knows two texts takes its place in the extension's own world. */
const TRANSLATOR = `globalThis.Translator = {
  availability: async () => 'available',
  create: async () => ({
    translate: async (zh) => ({ 案卷柜号: 'Cabinet number', 请填写六位字母: 'Enter six letters' })[zh] ?? zh,
  }),
};`;

async function withTranslator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://'))
      void session.send('Runtime.evaluate', { contextId: context.id, expression: TRANSLATOR });
  });
  await session.send('Runtime.enable');
}

test('what the catalogue does not know is translated by the browser, and says so; the page stays as it is', async ({
  context,
}) => {
  const page = await context.newPage();
  await withTranslator(page);
  await page.goto('https://beian.aliyun.com/order/selfBaEntity.htm');
  await whenExplained(page);
  await page.evaluate(() => {
    const row = document.querySelector('table tr')?.cloneNode() as HTMLElement;
    const label = document.createElement('th');
    label.textContent = '案卷柜号：';
    const cell = document.createElement('td');
    const hint = document.createElement('span');
    hint.textContent = '请填写六位字母';
    cell.append(document.createElement('input'), hint);
    row.append(label, cell);
    document.querySelector('table tr')?.after(row);
  });
  const row = page.locator('tr', { hasText: '案卷柜号' });
  const label = row.locator('th beian-lens-note');
  await expect(label).toContainText('Cabinet number');
  await expect(label.locator('.machine')).toBeVisible();
  await expect(row.locator('td beian-lens-note')).toContainText('Enter six letters');
  await expect(page.locator('beian-lens-note .machine')).toHaveCount(2);
});

test.describe('beside the page', () => {
  // What is put into every page here stays with this browser.
  test.use({ sharesBrowser: false });

  test('the panel lists the Chinese that nobody knows, and has it translated after a press that may download', async ({
    context,
    openFilingPage,
  }) => {
    await context.addInitScript(() => {
      const known = new Map([['案卷柜号', 'Cabinet number']]);
      if (location.protocol === 'chrome-extension:')
        Object.assign(globalThis, {
          Translator: {
            availability: async () => 'downloadable',
            create: async () => ({ translate: async (zh: string) => known.get(zh) ?? zh }),
          },
        });
    });
    const page = await openFilingPage('/order/selfBaEntity.htm');
    await whenExplained(page);
    await page.evaluate(() => {
      const row = document.querySelector('table tr')?.cloneNode() as HTMLElement;
      row.innerHTML = '<th>案卷柜号：</th><td><input><span>请填写六位字母</span></td>';
      document.querySelector('table tr')?.after(row);
    });
    const panel = await openPanel(page);
    const list = panel.locator('.chinese-list');
    const entry = (zh: string) => list.locator('dl > div', { hasText: zh });
    await list.locator('summary').click();
    await expect(entry('案卷柜号')).toContainText('not known');
    await panel.screenshot({ path: test.info().outputPath('listed.png'), fullPage: true });
    await list.getByRole('button', { name: 'Translate the rest with the browser' }).click();
    await expect(entry('案卷柜号')).toContainText('Cabinet number (machine translation)');
    // What the translator gives back as it was is no English.
    await expect(entry('请填写六位字母')).toContainText('not known');
    await panel.screenshot({ path: test.info().outputPath('translated.png'), fullPage: true });
  });
});
