import { readFileSync } from 'node:fs';

import type { Locator, Page } from '@playwright/test';

import { fetchPhotos, pathOf, photos } from '../photos/fetch.mjs';
import { expect, test } from './support/browser';

const UPLOAD = 'https://icpbeian.aliyun.com/home/type/organizer/websites/upload/upload';
const sample = photos.filter(({ id }) => ['red-coat', 'white-jumper', 'olive-jacket'].includes(id));

test.beforeAll(() => {
  test.setTimeout(120_000);
  fetchPhotos(sample);
});

const photo = (id: string) => {
  const known = sample.find((each) => each.id === id);
  if (!known) throw new Error(`No photo ${id}`);
  return { name: `${id}.jpg`, mimeType: 'image/jpeg', buffer: readFileSync(pathOf(known)) };
};

/** A picture of a garden gate, drawn. */
async function gate(page: Page) {
  const drawn = await page.context().newPage();
  await drawn.setViewportSize({ width: 600, height: 800 });
  await drawn.setContent(
    '<body style="background:#9ab78f"><div style="margin:80px;height:500px;background:repeating-linear-gradient(90deg,#6b4a2b 0 40px,#4d351f 40px 50px)">',
  );
  const buffer = await drawn.screenshot({ type: 'jpeg' });
  await drawn.close();
  return { name: 'gate.jpg', mimeType: 'image/jpeg', buffer };
}

const findings = (page: Page): Locator =>
  page.locator('beian-lens-finding[data-rule="photo-clothing"]');

/** The upload of the backdrop photo, once the overlay explains it. */
async function backdrop(page: Page): Promise<Locator> {
  await expect(page.locator('beian-lens-note[data-kind="label"]').first()).toBeAttached();
  return page
    .locator('.form-row', { hasText: '网站负责人幕布照片' })
    .locator('input[type=file]')
    .first();
}

test('a photo without a person is told from one that is fine, at the control', async ({
  openFilingPage,
  requestsLeaving,
}) => {
  const page = await openFilingPage(UPLOAD);
  const input = await backdrop(page);
  await input.setInputFiles(await gate(page));
  const finding = findings(page);
  await expect(finding).toHaveAttribute('data-severity', 'info');
  await expect(finding).toContainText('“gate.jpg” is being checked on this device');
  await expect(finding).toHaveAttribute('data-severity', 'warning', { timeout: 30_000 });
  await expect(finding).toHaveAttribute('data-field', 'documents.backdropPhoto');
  await expect(finding).toContainText('“gate.jpg”: No face was found');
  await page.screenshot({ path: test.info().outputPath('cannot-tell.png') });

  await finding.getByRole('button', { name: 'Choose another' }).click();
  await expect(
    page.locator('.form-row', { hasText: '网站负责人幕布照片' }).locator('button.ant-btn'),
  ).toBeFocused();

  await input.setInputFiles(photo('olive-jacket'));
  await expect(finding).toContainText('“olive-jacket.jpg”: No red or blue clothes', {
    timeout: 30_000,
  });
  await expect(finding).toHaveAttribute('data-severity', 'info');
  await expect(finding).toHaveCount(0, { timeout: 30_000 });
  expect(requestsLeaving).toEqual([]);
});

test('red clothes are an error until the photo is used anyway, and again with the next one', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(UPLOAD);
  const input = await backdrop(page);
  await input.setInputFiles(photo('red-coat'));
  const finding = findings(page);
  await expect(finding).toHaveAttribute('data-severity', 'error', { timeout: 30_000 });
  await expect(finding).toContainText('“red-coat.jpg” shows red clothes');
  await page.screenshot({ path: test.info().outputPath('red.png') });

  await finding.getByRole('button', { name: 'Use the photo anyway' }).click();
  await expect(finding).toHaveCount(0);
  await input.setInputFiles([]);
  await input.setInputFiles(photo('red-coat'));
  await expect(finding).toHaveAttribute('data-severity', 'error', { timeout: 30_000 });
  await input.setInputFiles([]);
  expect(await page.evaluate(() => window.__replica?.submissions)).toBe(0);
});

test('what else to mind about a fine photo stays as a warning', async ({ openFilingPage }) => {
  const page = await openFilingPage(UPLOAD);
  await (await backdrop(page)).setInputFiles(photo('white-jumper'));
  await expect(findings(page)).toHaveAttribute('data-severity', 'warning', { timeout: 30_000 });
  await expect(findings(page)).toContainText('There is a little blue on the clothes');
});

test('another file ends the check of the one before', async ({ openFilingPage }) => {
  const page = await openFilingPage(UPLOAD);
  const input = await backdrop(page);
  await input.setInputFiles(photo('red-coat'));
  await expect(findings(page)).toContainText('“red-coat.jpg” is being checked');
  await input.setInputFiles(await gate(page));
  await expect(findings(page)).toHaveAttribute('data-severity', 'warning', { timeout: 30_000 });
  await expect(findings(page)).toHaveCount(1);
  await expect(findings(page)).toContainText('gate.jpg');
});

test('the other uploads are checked for what is known of every file', async ({
  openFilingPage,
}) => {
  const page = await openFilingPage(UPLOAD);
  await backdrop(page);
  const certificate = page
    .locator('.form-row', { hasText: '域名证书' })
    .locator('input[type=file]');
  await certificate.setInputFiles({
    name: 'certificate.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.alloc(50_000, 1),
  });
  const finding = page.locator('beian-lens-finding[data-rule="upload-size"]');
  await expect(finding).toContainText('“certificate.jpg” has 48 KB');
  await expect(findings(page)).toHaveCount(0);
});
