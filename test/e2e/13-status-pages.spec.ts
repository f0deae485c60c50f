import type { Frame, Page } from '@playwright/test';

import { expect, test } from './support/browser';

test.use({ sharesBrowser: true });

/** The notes of a frame: what each says and the Chinese beside which it stands. */
const notesOf = (
  frame: Frame | Page,
): Promise<{ text: string; beside: string; field: boolean; column: boolean }[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('beian-lens-note')].map((note) => ({
      text: note.shadowRoot?.querySelector('.text')?.textContent ?? '',
      beside: (note.previousElementSibling ?? note.parentElement)?.textContent?.trim() ?? '',
      field: note.dataset.field !== undefined,
      column: note.closest('th,thead') !== null,
    })),
  );

/** Fields that a list seems to ask for: none, whatever its columns are called. */
const askedFields = async (frame: Frame | Page): Promise<string[]> =>
  (await notesOf(frame)).filter(({ field, column }) => field && !column).map(({ text }) => text);

const shows = async (frame: Frame | Page, texts: readonly string[]): Promise<void> => {
  for (const text of texts)
    await expect
      .poll(async () => (await notesOf(frame)).map((note) => note.text), { message: text })
      .toContain(text);
};

test('the list of orders of 2019 has its columns and statuses in English, and no field', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/index.htm');
  await shows(page, ['Preliminary review', 'My filings', 'Current status', 'Entity name']);
  expect(await askedFields(page)).toEqual([]);
});

test('the orders of the access providers’ system are explained inside their frame', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/isp/main.html');
  const list = page.frame({ name: 'mainFrame' });
  if (!list) throw new Error('The page has no frame with a list.');
  await shows(list, ['Stage: entering information']);
  expect(await askedFields(list)).toEqual([]);
});

test('a portal’s orders say what each waits for', async ({ openFilingPage }) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/home/review');
  await shows(page, [
    'Rejected by the communications administration',
    'Next: correct and resubmit for preliminary review',
  ]);
});

test('a rejected order has its status and the remarks of the review in English', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('https://icpbeian.aliyun.com/order/sponsor');
  await shows(page, [
    'Rejected by the communications administration',
    'Next: correct and resubmit for preliminary review',
    'Entity name failed the check: the name has changed',
  ]);
  await expect(page.locator('.remark beian-lens-note, .remark + beian-lens-note')).toHaveCount(3);
});

test('an order detail without controls explains several reasons in one remark', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage('/order/index.htm');
  await page.locator('beian-lens-note').first().waitFor();
  await page.evaluate(() => {
    const remark = document.createElement('div');
    remark.id = 'remark';
    remark.textContent = '驳回原因：网站名称不合格；证件不合格';
    document.querySelector('.box')?.append(remark);
  });
  const note = page.locator('#remark beian-lens-note');
  await expect(note).toHaveAttribute('data-kind', 'message');
  await expect(note).toContainText('; ');
});

for (const address of ['/help/article.htm', '/login.htm'])
  test(`nothing is written on ${address}`, async ({ openFilingPage }) => {
    const page = await openFilingPage(address);
    // A page that is explained, opened later: when it has its notes, the other one had its time.
    const other = await openFilingPage('/order/index.htm');
    await expect(other.locator('beian-lens-note').first()).toBeVisible();
    await expect(page.locator('beian-lens-note, beian-lens-finding, beian-lens-panel')).toHaveCount(
      0,
    );
  });
