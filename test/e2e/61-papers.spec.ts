import type { Page } from '@playwright/test';

import { openPapersTest } from '../papers/open-page.mjs';
import { COMPANY } from '../unit/papers/people';
import { VARIANTS } from '../unit/papers/variants';
import { expect, test } from './support/browser';
import { box, createVault, saved } from './support/vault';

test.use({ sharesBrowser: true });

/** Opens the page for papers with a new vault, and notes what the policy of the page refuses. */
async function openPapers(
  open: (path: string) => Promise<Page>,
): Promise<{ page: Page; refused: string[] }> {
  const page = await open('manager.html');
  await createVault(page);
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
  });
  await page.getByRole('link', { name: 'Read a paper' }).click();
  return { page, refused };
}

const proposal = (page: Page, field: string) => page.locator(`.proposal[data-field="${field}"]`);

test('a pasted licence becomes a profile, of the ticked values alone', async ({
  openExtensionPage,
  requestsLeaving,
}) => {
  const { page } = await openPapers(openExtensionPage);
  await page.getByLabel('Any text').fill(VARIANTS['bilingual e-mail']?.(COMPANY) ?? '');
  await page.getByRole('button', { name: 'Read the text' }).click();

  await expect(proposal(page, 'entity.certificateNumber')).toContainText(
    'Checked by its check digit',
  );
  const name = proposal(page, 'entity.name');
  await expect(name).toContainText(COMPANY.name);
  await expect(name).toContainText('shēn zhèn shì');
  await expect(proposal(page, 'entity.certificateAddress')).toContainText(
    'Nanshan District, Shenzhen, Guangdong',
  );
  await expect(proposal(page, 'entity.certificateType')).toContainText('Business licence');
  await expect(page.getByRole('button', { name: /^Save/ })).toBeDisabled();

  await page.getByRole('button', { name: 'Tick all' }).click();
  await name.getByRole('checkbox').click({ force: true });
  await page.getByRole('button', { name: /^Save \d+ values/ }).click();
  await page.getByRole('link', { name: 'Open the profile' }).click();
  await expect(box(page, 'entity.certificateNumber')).toHaveValue(COMPANY.creditCode);
  await expect(box(page, 'entity.certificateAddress')).toHaveValue(COMPANY.address);
  await expect(box(page, 'entity.name')).toHaveValue('');
  await saved(page);
  expect(requestsLeaving).toEqual([]);
});

test('a passport begins the profile of an individual, with the nationality in the words of the list', async ({
  openExtensionPage,
}) => {
  const { page } = await openPapers(openExtensionPage);
  await page
    .getByLabel('Any text')
    .fill('Passport No 533001234\nSurname SMITH\nNationality BRITISH CITIZEN');
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.getByLabel('Read into').locator('option:checked')).toHaveText(
    'A new individual',
  );
  await expect(proposal(page, 'leader.nationality')).toContainText('英国');
  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.getByRole('button', { name: /^Save \d+ values/ }).click();
  await page.getByRole('link', { name: 'Open the profile' }).click();
  const field = (key: string) => page.locator(`[data-field="${key}"]`);
  await page.getByRole('link', { name: 'You' }).click();
  await expect(field('leader.nationality').getByRole('combobox')).toHaveValue(/英国/);
  await expect(field('leader.nationality')).not.toContainText('Optional');
  await expect(field('leader.certificateNumber')).toContainText('Example: 533001234');
  await expect(field('leader.certificateType')).toContainText(
    'Example: Resident ID card (mainland China) · 居民身份证',
  );
  await page.screenshot({ path: test.info().outputPath('passport.png'), fullPage: true });
});

test('a picture and a PDF are read in the browser, reviewed beside their cut-outs, and kept with the picture', async ({
  openExtensionPage,
  requestsLeaving,
}) => {
  test.setTimeout(300_000);
  const studio = await openPapersTest();
  const drawn = await studio.page.evaluate(() => window.papersTest.draw('llc', 21, 'scan'));
  await studio.page.setContent(
    `<body style="font: 20px 'Noto Serif CJK SC'"><pre>${VARIANTS['two columns of a licence, one line']?.(COMPANY)}</pre>`,
  );
  const pdf = await studio.page.pdf();
  await studio.close();
  const { page, refused } = await openPapers(openExtensionPage);
  const chooseFile = async (name: string, mimeType: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a picture or PDF' }).click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  };

  await chooseFile('licence.jpg', 'image/jpeg', Buffer.from(drawn.base64, 'base64'));
  await expect(page.getByText('Reading line by line')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('heading', { name: 'Business licence' })).toBeVisible({
    timeout: 240_000,
  });
  const code = proposal(page, 'entity.certificateNumber');
  await expect(code).toContainText(drawn.expected.creditCode ?? '');
  await expect(code).toContainText('Checked by its check digit');
  await expect(proposal(page, 'entity.name')).toContainText(drawn.expected.name ?? '');
  await code.getByRole('button', { name: /^Compare/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Is this the same?');
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Tick all' }).click();
  await page.getByRole('button', { name: /^Save \d+ values/ }).click();
  await page.getByRole('link', { name: 'Open the profile' }).click();
  await expect(box(page, 'entity.name')).toHaveValue(drawn.expected.name ?? '');
  await page.getByRole('link', { name: 'Documents' }).click();
  await expect(page.locator('[data-field="documents.entityCertificate"]')).toContainText(
    'licence.jpg',
  );

  await page.getByRole('link', { name: 'Make ready for upload' }).click();
  const about = page.locator('.picture-editor').getByText('licence.jpg');
  await expect(about).toContainText('1700 × 1200');
  await page.getByRole('button', { name: 'Turn, straighten, crop' }).click();
  await expect(page.locator('cropper-selection')).toBeVisible();
  await page.getByRole('button', { name: 'Turn right' }).click();
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect(about).not.toContainText('1700 × 1200');
  await page.getByLabel('Largest upload').selectOption('200');
  await page.getByRole('button', { name: 'Compress to it' }).click();
  await expect(about).toContainText(/, 1?\d\d KB/);
  await page.getByRole('button', { name: 'Save the picture' }).click();
  await expect(page.locator('[data-field="documents.entityCertificate"]')).toContainText(
    /\(1?\d\d KB/,
  );

  await page.getByRole('link', { name: 'Read a paper into this profile' }).click();
  await chooseFile('licence.pdf', 'application/pdf', pdf);
  await expect(proposal(page, 'entity.name')).toContainText(COMPANY.name, { timeout: 60_000 });
  await expect(proposal(page, 'entity.certificateNumber')).toContainText(COMPANY.creditCode);

  await page.getByRole('button', { name: 'Discard' }).click();
  await chooseFile('notes.txt', 'text/plain', Buffer.from('no picture'));
  await expect(page.getByRole('alert')).toContainText('neither a picture nor a PDF');
  expect(refused).toEqual([]);
  expect(requestsLeaving).toEqual([]);
});

test('what a filled page holds is shown beside the profile, and only what is ticked is saved', async ({
  openExtensionPage,
  openFilingPage,
}) => {
  const filing = await openFilingPage('/order/selfBaEntity.htm');
  const name = filing.locator('[name="entityName"]');
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await filing.bringToFront();
  await name.fill(COMPANY.name);
  const tab = await manager.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(by: object): Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.includes('selfBaEntity'))?.id;
  });
  const popup = await openExtensionPage(`popup.html?tab=${tab}`);
  await popup.getByRole('button', { name: 'Save what this page holds' }).click();
  const captured = proposal(manager, 'entity.name');
  await expect(captured).toContainText(COMPANY.name);
  await captured.locator('label').click();
  await manager.getByRole('button', { name: 'Save 1 value' }).click();
  await manager.getByRole('link', { name: 'Open the profile' }).click();
  await expect(box(manager, 'entity.name')).toHaveValue(COMPANY.name);
  const from = manager.locator('[data-field="entity.name"] .value-origin');
  await expect(from).toContainText(/^Taken from .+\.\w+, \d/);
  await box(manager, 'entity.name').fill(`${COMPANY.name}一`);
  await expect(from).toContainText(/^Typed, \d/);
  await saved(manager);
});
