import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { browserFlags as flagsFor } from '../../scripts/browser-flags.mjs';
import { isPseudo, writePseudo } from '../../scripts/pseudo.mjs';
import { expect, test } from './support/browser';
import { EXTENSION } from './support/browser-pool';
import { managerIn, startMortal } from './support/killed-browser';
import { lossesOf } from './support/screens';

test('screens in a language with longer words lose nothing', async ({
  replica,
  browserProgram,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-pseudo-'));
  const extension = join(folder, 'extension');
  await writePseudo(EXTENSION, extension);
  const flags = flagsFor(replica, extension);
  const browser = await startMortal(browserProgram, join(folder, 'profile'), flags);
  const manager = await managerIn(browser);

  const nav = manager.getByRole('navigation').first();
  const places = await nav.getByRole('link').allInnerTexts();
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter((place) => !isPseudo(place))).toEqual([]);
  for (const place of places) {
    await nav.getByRole('link', { name: place, exact: true }).click();
    await expect(manager.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect.soft(await lossesOf(manager), place).toEqual([]);
  }
  await browser.kill();
  await rm(folder, { recursive: true, force: true });
});
