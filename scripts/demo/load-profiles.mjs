import { readFile } from 'node:fs/promises';

export const PASSPHRASE = 'a demo passphrase for nobody';

/**
 * Sets up the vault and brings the fictitious profiles into it, as a person would: choose a passphrase, then import the
 * file.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} extensionId
 * @param {{ documents: object[], pictures: object[] }} [scans] what the first profile has ready to upload
 */
export async function loadProfiles(
  context,
  extensionId,
  { documents, pictures } = { documents: [], pictures: [] },
) {
  const saved = JSON.parse(await readFile(new URL('./profiles.json', import.meta.url), 'utf8'));
  saved.plain.profiles[0].documents = documents;
  saved.plain.pictures = pictures;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manager.html#/backup`);
  const boxes = page.locator('input[type=password]');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.fill(PASSPHRASE);
  await page.locator('button[type=submit]').click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'profiles.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(saved)),
  });
  await page.getByText(/profiles? (?:were |was )?(?:added|imported)/iu).waitFor();
  await page.close();
}
