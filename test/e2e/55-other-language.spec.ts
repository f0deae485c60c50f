import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { browserFlags as flagsFor } from '../../scripts/browser-flags.mjs';
import { isPseudo } from '../../scripts/pseudo.mjs';
import { ended, startTool } from '../../scripts/start.mjs';
import { expect, test } from './support/browser';
import { managerIn, startMortal } from './support/killed-browser';
import { lossesOf } from './support/screens';

const EXTENSION = '.output/chrome-mv3-language';
/** “About the filing” is one file as a whole, `docs/help.md`. */
const WHOLE_FILES = ['#/help'];

test('screens in a language with longer words lose nothing and say nothing in English', async ({
  replica,
  browserProgram,
}) => {
  test.slow();
  const words = ['build', '-e', 'manager', '-e', 'background'];
  ended(startTool('wxt', words, { env: { ...process.env, BEIAN_LENS_LANGUAGE: 'nobodys' } }));
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-language-'));
  const flags = flagsFor(replica, EXTENSION);
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
    const isWhole = WHOLE_FILES.some((hash) => manager.url().includes(hash));
    if (!isWhole) expect.soft(await englishIn(manager), place).toEqual([]);
  }
  await browser.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Texts of the screen in which two English words stand together: the language that nobody speaks has none. */
function englishIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.body.innerText
      .split('\n')
      .filter((line) => /[a-z]*[aeiou][a-z]+ [a-z]*[aeiou][a-z]+/.test(line)),
  );
}
