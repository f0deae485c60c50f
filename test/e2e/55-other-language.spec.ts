import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { PASSPHRASE } from '../../scripts/demo/load-profiles.mjs';
import { browserFlags as flagsFor } from '../../scripts/browser-flags.mjs';
import { isPseudo } from '../../scripts/pseudo.mjs';
import { ended, startTool } from '../../scripts/start.mjs';
import { expect, test } from './support/browser';
import { managerIn, startMortal } from './support/killed-browser';
import { LEAN } from './support/lean-flags';
import { cutOff } from './support/overlay';
import { tabOf } from './support/panel';
import { lossesOf, PANEL_WINDOWS, POPUP_WINDOWS } from './support/screens';

const EXTENSION = '.output/chrome-mv3-language';
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
    expect.soft(await englishIn(manager), place).toEqual([]);
    if (!manager.url().endsWith('#/practice')) continue;
    await manager.locator('.fill-button[data-ready=true]:enabled').click();
    await expect(manager.locator('.report')).toBeVisible();
    expect.soft(await englishIn(manager), 'the report of a fill').toEqual([]);
  }

  await addProfile(manager);
  const filing = await browser.context.newPage();
  await filing.goto('https://beian.aliyun.com/order/selfBaEntity.htm');
  await expect(filing.locator('beian-lens-finding')).not.toHaveCount(0);
  await expect(filing.locator('beian-lens-pill .pill')).toBeVisible();
  await filing.locator('beian-lens-note[data-field="entity.name"] .text').click();
  await filing.locator('.card button[aria-expanded]').click();
  expect(await englishOnPage(filing), 'on the page').toEqual([]);
  expect(await cutOff(filing), 'notes that are cut').toEqual([]);

  for (const [place, windows] of [
    ['popup', POPUP_WINDOWS],
    ['panel', PANEL_WINDOWS],
  ] as const) {
    const screen = await browser.context.newPage();
    const path = `/${place}.html?tab=${await tabOf(filing)}`;
    await screen.goto(new URL(path, manager.url()).href);
    await expect(screen.locator('.fill-button[data-ready=true]')).toBeVisible();
    expect.soft(await lossesOf(screen, windows), place).toEqual([]);
    expect.soft(await englishIn(screen), place).toEqual([]);
    await screen.close();
  }
  await browser.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Sets up the vault and imports a profile whose values are all Chinese, so that English is ours. */
async function addProfile(manager: Page): Promise<void> {
  const saved = JSON.parse(await readFile('scripts/demo/profiles.json', 'utf8'));
  const [profile] = saved.plain.profiles;
  saved.plain = { ...saved.plain, profiles: [{ ...profile, title: '青川' }] };
  await manager.goto(new URL('#/backup', manager.url()).href);
  const boxes = manager.locator('input[type=password]');
  await expect(boxes).not.toHaveCount(0);
  for (const box of await boxes.all()) await box.fill(PASSPHRASE);
  await manager.locator('button[type=submit]').click();
  await manager.locator('input[type=file]').setInputFiles({
    name: 'profiles.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(saved)),
  });
  await expect(manager.getByText(/^\[1 .*·/u)).toBeVisible();
}

/** What of ours on a filing page has two English words together. */
const englishOnPage = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('beian-lens-'))
      .flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll(
          '.text, .message, .pill, button, .card p, .card dd, .card dt, li',
        ) ?? []),
      ])
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => /[a-z]*[aeiou][a-z]+ [a-z]*[aeiou][a-z]+/.test(text)),
  );

/** Texts of the screen in which two English words stand together. */
async function englishIn(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').innerText()).split('\n');
  return lines.filter((line) => /[a-z]*[aeiou][a-z]+ [a-z]*[aeiou][a-z]+/.test(line));
}
