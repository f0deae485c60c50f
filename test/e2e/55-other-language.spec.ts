import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { browserFlags as flagsFor } from '../../scripts/browser-flags.mjs';
import { isPseudo } from '../../scripts/pseudo.mjs';
import { ended, startTool } from '../../scripts/start.mjs';
import { expect, test } from './support/browser';
import { managerIn, startMortal } from './support/killed-browser';
import { LEAN } from './support/lean-flags';
import { lossesOf } from './support/screens';

const EXTENSION = '.output/chrome-mv3-language';
/** What the systems are called, in every language. */
const SYSTEMS = readdirSync('lib/systems').flatMap((file) =>
  [...readFileSync(join('lib/systems', file), 'utf8').matchAll(/^  en: '([^']+)'/gm)].map(
    ([, name = '']) => name,
  ),
);
/** “About the filing” is one file as a whole, `docs/help.md`. */
const WHOLE_FILES = ['#/help'];

test('screens in a language with longer words lose nothing and say nothing in English', async ({
  replica,
  browserProgram,
}) => {
  test.slow();
  ended(startTool('wxt', ['build'], { env: { ...process.env, BEIAN_LENS_LANGUAGE: 'nobodys' } }));
  const folder = await mkdtemp(join(tmpdir(), 'beian-lens-language-'));
  const flags = [...flagsFor(replica, EXTENSION), ...LEAN];
  const browser = await startMortal(browserProgram, join(folder, 'profile'), flags);
  const manager = await managerIn(browser);
  await manager.setViewportSize({ width: 1280, height: 720 });

  const nav = manager.getByRole('navigation').first();
  const places = await nav.getByRole('link').allInnerTexts();
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter((place) => !isPseudo(place))).toEqual([]);
  for (const place of places) {
    await nav.getByRole('link', { name: place, exact: true }).click();
    await expect(manager.getByRole('heading', { level: 1 }).first(), place).toBeVisible();
    expect.soft(await lossesOf(manager), place).toEqual([]);
    const isWhole = WHOLE_FILES.some((hash) => manager.url().includes(hash));
    if (!isWhole) expect.soft(await englishIn(manager), place).toEqual([]);
  }
  await browser.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Texts of the screen in which two English words stand together; the systems keep their names in every language. */
async function englishIn(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').innerText()).split('\n');
  return lines.filter(
    (line) => /[a-z]*[aeiou][a-z]+ [a-z]*[aeiou][a-z]+/.test(line) && !SYSTEMS.includes(line),
  );
}
