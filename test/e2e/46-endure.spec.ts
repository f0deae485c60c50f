import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { browserFlags, expect, test } from './support/browser';
import { managerIn, startMortal } from './support/killed-browser';
import { box, createOrganization, createVault, saved, unlock } from './support/vault';
import { rounds } from '../unit/support/endure';

const KILLS = rounds(2);

test(`${KILLS} kills of the browser in the middle of saving lose nothing that was called saved`, async ({
  replica,
  browserProgram,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-killed-'));
  const start = () => startMortal(browserProgram, folder, browserFlags(replica));
  let browser = await start();
  let manager = await managerIn(browser);
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  const hash = new URL(manager.url()).hash;
  let before = '';
  for (let round = 1; round <= KILLS; round++) {
    const typed = `Change ${round}`;
    await box(manager, 'entity.name').fill(typed);
    const isSaved = manager.locator('[data-saving=saved]');
    // From before the save until well after it.
    const told = await isSaved
      .waitFor({ timeout: 1 + ((round * 137) % 900) })
      .then(() => true)
      .catch(() => false);
    await browser.kill();

    browser = await start();
    manager = await managerIn(browser);
    await unlock(manager);
    await manager.goto(manager.url().replace(/#.*|$/, hash));
    await expect(box(manager, 'entity.name')).toHaveValue(told ? typed : /^(Change \d+|)$/);
    const now = await box(manager, 'entity.name').inputValue();
    expect([before, typed], `round ${round}, told saved: ${told}`).toContain(now);
    before = now;
  }
  await browser.kill();
  await rm(folder, { recursive: true, force: true });
});

const STOPS = rounds(2);

test(`${STOPS} rounds of a worker that is stopped all the time lose no change`, async ({
  openExtensionPage,
}) => {
  test.slow();
  const manager = await openExtensionPage('manager.html');
  await createVault(manager);
  await createOrganization(manager, 'Lake Software');
  const session = await manager.context().newCDPSession(manager);
  await session.send('ServiceWorker.enable');
  for (let round = 1; round <= STOPS; round++) {
    await session.send('ServiceWorker.stopAllWorkers');
    await box(manager, 'entity.name').fill(`Change ${round}`);
    await session.send('ServiceWorker.stopAllWorkers');
    await saved(manager);
    await manager.getByRole('button', { name: 'Lock' }).click();
    await session.send('ServiceWorker.stopAllWorkers');
    await unlock(manager);
    await expect(box(manager, 'entity.name')).toHaveValue(`Change ${round}`);
  }
});
