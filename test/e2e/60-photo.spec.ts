import { readFileSync } from 'node:fs';

import type { browser } from 'wxt/browser';

import { openPhotoTest } from '../photos/bench-page.mjs';
import { fetchPhotos, pathOf, photos } from '../photos/fetch.mjs';
import { askPhotoCheck } from './photo/ask';
import { awkwardFiles } from './photo/awkward-files';
import { cmykJpeg } from './photo/cmyk-jpeg';
import { certificate } from './photo/certificate';
import { expect, test } from './support/browser';
import { createOrganization, createVault, saved } from './support/vault';

test.use({ sharesBrowser: true });

/** In the pages and the worker of the extension. */
declare const chrome: typeof browser;

const SAMPLE = [
  'red-coat',
  'cherry-dress',
  'green-blue-jersey',
  'pink-blue-stripes',
  'grey-hoodie-blue-wall',
  'blue-backdrop-1',
  'blue-room',
  'olive-jacket',
  'purple-jumper',
  'white-jumper',
  'bow-tie-jumper',
  'from-behind',
];
const sample = photos.filter(({ id }) => SAMPLE.includes(id));
const bytesOf = (id: string) => {
  const photo = sample.find((each) => each.id === id);
  if (!photo) throw new Error(`No photo ${id}`);
  return new Uint8Array(readFileSync(pathOf(photo)));
};

test.beforeAll(() => {
  test.setTimeout(120_000);
  fetchPhotos(sample);
});

test('judges real photos, also in front of something blue, and asks nobody', async ({
  openExtensionPage,
  requestsLeaving,
}) => {
  const page = await openExtensionPage('popup.html');
  const answers = await askPhotoCheck(
    page,
    sample.map(({ id }) => bytesOf(id)),
  );
  const wrong = sample.flatMap((photo, index) => {
    const answer = answers[index];
    const colour = answer?.type === 'verdict' ? answer.verdict.colour : answer?.type;
    return photo.expect.includes(String(colour)) ? [] : [`${photo.id}: ${colour}`];
  });
  expect(wrong).toEqual([]);

  const upright = bytesOf('red-coat');
  const [straight, turned] = await askPhotoCheck(page, [upright, withOrientation(upright, 6)]);
  if (straight?.type !== 'verdict' || turned?.type !== 'verdict') throw new Error('no verdict');
  expect(turned.verdict, 'turned upright before it is judged').toMatchObject({
    width: straight.verdict.height,
    height: straight.verdict.width,
  });
  expect(requestsLeaving).toEqual([]);
});

test('judges re-coloured clothes: at least 95 % of red and blue, at most 3 % false alarms', async () => {
  test.setTimeout(120_000);
  const { page, addressOf, close } = await openPhotoTest();
  const outcomes = [];
  for (const id of ['white-jumper', 'grey-hoodie-blue-wall']) {
    outcomes.push(
      ...(await page.evaluate(
        ([address, outline]) => window.photoTest.variants(address, outline, 11, false),
        [addressOf(id), sample.find((photo) => photo.id === id)?.outline ?? []] as const,
      )),
    );
  }
  await close();
  const coloured = outcomes.filter(({ truth }) => truth === 'red' || truth === 'blue');
  const others = outcomes.filter(({ truth }) => truth === 'other');
  const found = coloured.filter(({ truth, colour }) => truth === colour);
  const alarms = others.filter(({ colour }) => colour === 'red' || colour === 'blue');
  expect(coloured.length).toBeGreaterThan(12);
  expect(others.length).toBeGreaterThan(25);
  expect(found.length / coloured.length).toBeGreaterThanOrEqual(0.95);
  expect(alarms.length / others.length).toBeLessThanOrEqual(0.03);
});

test('answers every one of 200 awkward files with a verdict or a refusal', async ({
  openExtensionPage,
}) => {
  test.setTimeout(180_000);
  const page = await openExtensionPage('popup.html');
  const files = awkwardFiles(bytesOf('grey-hoodie-blue-wall'));
  expect(files).toHaveLength(200);
  const answers = await askPhotoCheck(
    page,
    files.map(({ bytes }) => bytes),
  );
  const broken = files.filter(
    (_, index) => !['verdict', 'refused'].includes(answers[index]?.type ?? ''),
  );
  expect(broken.map(({ name }) => name)).toEqual([]);
  const reasonOf = (name: string) => {
    const answer = answers[files.findIndex((file) => file.name === name)];
    if (answer?.type === 'refused') return answer.reason;
    return answer?.type === 'verdict' ? answer.verdict.reason : null;
  };
  expect(reasonOf('HEIC')).toBe('heic');
  expect(reasonOf('PDF')).toBe('not-an-image');
  expect(reasonOf('TIFF')).toBe('unsupported-format');
  expect(reasonOf('enormous')).toBe('too-many-pixels');
  expect(reasonOf('one pixel')).toBe('too-small');
  expect(reasonOf('CMYK')).toBe('no-person');
  expect(reasonOf('transparent')).toBe('no-person');

  const base64 = Buffer.from(cmykJpeg(16, 16, [0, 255, 255, 0])).toString('base64');
  const pixel = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(16, 16).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(8, 8, 1, 1).data ?? [])];
  }, base64);
  expect(pixel[0], 'a CMYK picture has its colours').toBeGreaterThan(180);
  expect(pixel[1]).toBeLessThan(80);
});

test('closes the page of the check again, also when the check is cancelled', async ({
  openExtensionPage,
  worker,
}) => {
  const page = await openExtensionPage('popup.html');
  const isOpen = () => worker.evaluate(() => chrome.offscreen.hasDocument());
  await page.evaluate(async () => {
    await chrome.runtime.sendMessage({ type: 'open-photo-page' });
    chrome.runtime.connect({ name: 'beian-lens-photo' }).disconnect();
  });
  expect(await isOpen()).toBe(true);
  await expect.poll(isOpen, { timeout: 20_000 }).toBe(false);
});

test('shows verdict, share and outline in the manager, takes another photo, and says what to do with HEIC', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html#/photo');
  const choose = async (id: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Choose/ }).click();
    await (
      await chooser
    ).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytesOf(id)) });
  };
  await choose('red-coat');
  await expect(page.getByRole('heading', { name: 'Red clothes' })).toBeVisible();
  await expect(page.getByText(/Red covers \d+% of the clothes/)).toBeVisible();
  await expect(page.getByRole('img', { name: /clothes that were judged/ })).toBeVisible();
  await choose('blue-backdrop-1');
  await expect(page.getByRole('heading', { name: 'No red or blue found' })).toBeVisible();
  await expect(page.getByText('The upper body is cut off.')).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose another' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'IMG_0001.HEIC',
    mimeType: 'image/heic',
    buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  });
  await expect(page.getByRole('alert')).toContainText('Export it as JPEG');
  await expect(page.getByRole('button', { name: 'Choose another' })).toBeVisible();
});

test('a document without colour is found when it is attached to a profile, and still after a reload', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('manager.html');
  await createVault(page);
  await createOrganization(page, 'Example');
  await page.getByRole('link', { name: /^Documents/ }).click();
  const row = page.locator('[data-field="documents.entityCertificate"]');
  const input = row.locator('input[type=file]');
  const finding = row.locator('[data-rule="upload-quality"]');

  await input.setInputFiles(await certificate(page, 'grey.jpg', 'grayscale(1)'));
  await expect(finding).toContainText('“grey.jpg” has no colour');
  await saved(page);
  await page.screenshot({ path: test.info().outputPath('manager-document.png') });
  await page.reload();
  await expect(finding).toHaveAttribute('data-severity', 'error');

  await input.setInputFiles(await certificate(page, 'blurred.jpg', 'blur(6px)'));
  await expect(finding).toContainText('“blurred.jpg” looks blurred');
});

/** The same JPEG with an EXIF note that says how to turn it. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Uint8Array.of(0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0),
  ]);
  const length = exif.length + 2;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Uint8Array.of(0xff, 0xe1, length >> 8, length & 255),
    exif,
    jpeg.subarray(2),
  ]);
}
