import type { Page } from '@playwright/test';

import { expect, test } from './support/browser';
import { openBrowser, type OpenBrowser } from './support/browser-pool';
import { box, createOrganization, createVault, PASSPHRASE, saved } from './support/vault';

/** The files of a folder, by name, in base64: what a share or a sync client carries from one machine to another. */
type Files = Record<string, string>;

/**
 * The dialog in which a person chooses a folder cannot be driven; what it gives is a handle of the browser's own, and so
 * is this one: of the folder that each browser keeps for its own pages. Nothing else of the way is another.
 */
const chooseOwnFolder = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('copy', { create: true }),
    });
  });

const filesOf = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('copy', { create: true });
    const files: Record<string, string> = {};
    const listed = folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> };
    for await (const handle of listed.values()) {
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      files[handle.name] = btoa(String.fromCharCode(...bytes));
    }
    return files;
  });

/** Lets files arrive, over those that are there. */
const arrive = (page: Page, files: Files): Promise<void> =>
  page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('copy', { create: true });
    for (const [name, base64] of Object.entries(all)) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
      await stream.close();
    }
  }, files);

/** The first bytes of a file alone. */
const inPart = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, base64]) => [name, base64.slice(0, 80)] as const),
  );

const newIn = (files: Files, before: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !(name in before)));

/** Looks at the folder, and gives what is said of it. */
async function look(page: Page, words: RegExp | string): Promise<void> {
  await page.getByRole('link', { name: 'Export and import' }).click();
  await page.getByRole('button', { name: 'Look now' }).click();
  await expect(page.locator('.notice', { hasText: 'written to it' })).toContainText(words);
}

/** Opens the profile, with what only other cases have. */
async function edit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Profiles', exact: true }).click();
  await page.getByRole('link', { name: 'Lake Software' }).click();
  await expect(box(page, 'entity.name')).toBeVisible();
  await page
    .locator('main details:has([data-field])')
    .evaluateAll((folds: HTMLDetailsElement[]) => folds.forEach((fold) => (fold.open = true)));
}

async function write(page: Page, field: string, text: string): Promise<void> {
  await edit(page);
  await box(page, field).fill(text);
  await saved(page);
}

async function holds(page: Page, field: string, text: string): Promise<void> {
  await edit(page);
  await expect(box(page, field)).toHaveValue(text);
}

test('two browsers carry one vault through a folder, in which files come late, in part, twice and out of order', async ({
  replica,
}) => {
  test.slow();
  const browsers: OpenBrowser[] = [];
  const start = async (): Promise<Page> => {
    const browser = await openBrowser(replica, true);
    browsers.push(browser);
    const { context } = browser;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await chooseOwnFolder(page);
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/manager.html`);
    return page;
  };
  const [here, there] = [await start(), await start()];

  await createVault(here);
  await createOrganization(here, 'Lake Software');
  await here.getByRole('link', { name: 'Export and import' }).click();
  await here.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(here.getByText('Copy in “copy”')).toBeVisible();
  await expect(here.locator('.notice', { hasText: 'written to it' })).toBeVisible();

  // The other machine has no vault yet, and the folder has not arrived whole.
  const first = await filesOf(here);
  await arrive(there, inPart(first));
  await there.getByRole('button', { name: 'Open a folder copy' }).click();
  await there.getByLabel(/^Passphrase of the copy/).fill(PASSPHRASE);
  await there.getByRole('button', { name: 'Unlock' }).click();
  await expect(there.getByText('has not arrived whole yet')).toBeVisible();
  await arrive(there, first);
  await there.getByRole('button', { name: 'Unlock' }).click();
  await expect(there.getByRole('link', { name: 'Lake Software' })).toBeVisible();

  // Two changes here, of which the second arrives first, then in part, then twice.
  await write(here, 'entity.remark', 'one');
  await look(here, '1 written');
  const second = await filesOf(here);
  await write(here, 'entity.remark', 'two');
  await look(here, '1 written');
  const third = await filesOf(here);
  const [ofSecond, ofThird] = [newIn(second, first), newIn(third, second)];
  await arrive(there, inPart(ofThird));
  await look(there, '1 file has not arrived whole yet');
  await holds(there, 'entity.remark', '');
  await arrive(there, ofThird);
  await look(there, '1 taken');
  await holds(there, 'entity.remark', 'two');
  await arrive(there, ofSecond);
  await arrive(there, ofThird);
  await look(there, '0 taken');
  await holds(there, 'entity.remark', 'two');

  // Both change another field: both changes stand everywhere.
  await write(here, 'entity.name', '湖光');
  await look(here, '1 written');
  await write(there, 'entity.investor', '林望舒');
  await arrive(there, await filesOf(here));
  await look(there, '1 written');
  await holds(there, 'entity.name', '湖光');
  await arrive(here, await filesOf(there));
  await look(here, '1 taken');
  await holds(here, 'entity.investor', '林望舒');

  // Both change the same field: both stand beside each other until a person decides.
  await write(here, 'entity.remark', 'from here');
  await look(here, '1 written');
  await write(there, 'entity.remark', 'from there');
  await arrive(there, await filesOf(here));
  await look(there, '1 entry was changed on two machines');
  await there.getByRole('link', { name: 'Profiles', exact: true }).click();
  const conflict = there.locator('.notice', { hasText: 'Both are kept until you decide' });
  await expect(conflict.getByRole('row', { name: 'Remark' })).toContainText(
    /from there.*from here/,
  );
  await expect(conflict.getByRole('row')).toHaveCount(2);
  await there.reload();
  await conflict.getByRole('button', { name: 'Take the other' }).click();
  await expect(conflict).toHaveCount(0);
  await holds(there, 'entity.remark', 'from here');
  await arrive(here, await filesOf(there));
  await look(here, /taken/);
  await holds(here, 'entity.remark', 'from here');
  await here.getByRole('link', { name: 'Profiles', exact: true }).click();
  await expect(here.getByText('until you decide')).toHaveCount(0);

  for (const browser of browsers) await browser.close();
});
