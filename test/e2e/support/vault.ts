import { expect, type Page } from '@playwright/test';

export const PASSPHRASE = 'correct horse battery staple';

/** Goes through the first run on an open page of the extension. */
export async function createVault(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Repeat the passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Set passphrase' }).click();
  await expect(page.getByText('There is no profile yet')).toBeVisible();
}

/** Sets up the vault on an open page of profiles and brings the one profile of a plain export into it. */
export async function vaultWith(manager: Page, plainExport: object): Promise<void> {
  await createVault(manager);
  await manager.getByRole('link', { name: 'Export and import' }).click();
  const buffer = Buffer.from(JSON.stringify(plainExport));
  await manager
    .locator('input[type=file]')
    .setInputFiles({ name: 'profiles.json', mimeType: 'application/json', buffer });
  await expect(manager.getByText('1 profile was added')).toBeVisible();
}

/** Creates an organization in an open, unlocked manager and waits until it is saved. */
export async function createOrganization(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New organisation' }).click();
  await page.getByLabel('Name of this profile').fill(title);
  await saved(page);
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** The box of a field in the editor. */
export function box(page: Page, field: string) {
  return page.locator(`[data-field="${field}"]`).getByRole('textbox');
}

/** Chooses from a combo box by typing English. */
export async function choose(page: Page, name: string, typed: string): Promise<void> {
  await page.getByRole('combobox', { name }).fill(typed);
  await page.getByRole('option').first().click();
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('All changes saved')).toBeVisible();
}

/** Everything readable that the extension keeps, in every encoding in which a text could stand there. */
export function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [];
    const add = (value: unknown): void => {
      if (value instanceof Uint8Array) {
        for (const encoding of ['utf-8', 'utf-16le', 'latin1'])
          parts.push(new TextDecoder(encoding).decode(value));
      } else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          parts.push(key);
          add(inner);
        }
      } else parts.push(String(value));
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        parts.push(store);
        add(await done(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<unknown> } } };
    };
    add(await chrome.storage.local.get());
    add({ ...localStorage });
    return parts.join('\n');
  });
}
