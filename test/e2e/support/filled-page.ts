import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { test, type Page } from '@playwright/test';

import type { PlanItem, Report } from '../../../lib/autofill/types';
import ledger from '../ledgers/filling.json' with { type: 'json' };
import type { AnswerKey } from './answers';
import { expect } from './browser';
import { fillingOf, missingIn, type Filling } from './filling-ledger';

const PROFILES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../scripts/demo/profiles.json'), 'utf8'),
) as { plain: { profiles: { kind: string }[] } };

/** What each page gets filled, and what not: listed, so that neither worse nor better goes unseen. */
const known = ledger as Record<string, Filling>;

const stateOf = (page: Page) =>
  page.evaluate(() => ({
    held: Object.fromEntries(
      Object.entries(window.__replica?.state() ?? {}).filter(
        ([, value]) => value && JSON.stringify(value) !== '[]',
      ),
    ),
    pressed: { ...window.__replica?.clicks, submissions: window.__replica?.submissions },
  }));

/** Lists without a cross, buttons that cannot be let go of, uploads that do not hear that their file is gone. */
const NO_WAY_BACK = /has no way to (empty this again|let go of a choice)|^The page still shows/;

/** The fields that were filled, and of which the page does not say that they hold something. */
async function notTold(popup: Page, reports: readonly Report[]): Promise<string[]> {
  const held = (await popup.evaluate('tab.held()')) as { key: string; index: number }[];
  const told = new Set(held.map(({ key, index }) => `${key} ${index}`));
  return reports
    .flatMap(({ items }) => items)
    .filter(({ outcome, key }) => outcome === 'filled' && !key.startsWith('documents.'))
    .map(({ key, index }) => `${key} ${index}`)
    .filter((place) => !told.has(place));
}

const softly = expect.configure({ soft: true });

/**
 * A page is filled and undone by the extension whose popup has `tab` (`fill-entry.ts`): what is filled is in the page's
 * own state, no button that leads on is pressed, and what undo says it gave back is in that state again.
 */
export async function expectFilledAndUndone(
  page: Page,
  key: AnswerKey,
  popup: Page,
): Promise<void> {
  const address = JSON.stringify(page.url());
  await popup.evaluate(`beianLens.connect(${address}).then((tab) => { window.tab = tab; })`);
  // Of several frames each tells its fields when it is ready.
  const wanted = known[key.name]?.filled ?? [];
  await expect
    .poll(async () => {
      const keys = (await popup.evaluate('tab.keys()')) as string[];
      return keys.length > 0 && wanted.filter((one) => !keys.includes(one)).length === 0;
    }, key.name)
    .toBe(true);
  const before = await stateOf(page);
  const kind = key.name.includes('individual') ? 'individual' : 'organization';
  const profile = PROFILES.plain.profiles.find((one) => one.kind === kind);
  const reports = (await popup.evaluate(`tab.fill(${JSON.stringify(profile)})`)) as Report[];
  const sent = (await popup.evaluate('tab.sent()')) as PlanItem[];
  const fillingNow = async () => fillingOf(sent, reports, before.held, (await stateOf(page)).held);
  // A page takes a file for uploaded only once it has read it.
  await softly
    .poll(fillingNow, `${key.name}: test/e2e/ledgers/filling.json`)
    .toEqual(known[key.name]);
  const filled = await stateOf(page);
  expect.soft(filled.pressed, key.name).toEqual(before.pressed);
  expect.soft(missingIn(filled.held, sent, reports), `${key.name}: held`).toEqual([]);
  // What was filled can be saved into a profile from there again (uploads are files).
  await softly
    .poll(() => notTold(popup, reports), `${key.name}: told to “Save into the profile”`)
    .toEqual([]);
  const missed = [
    ...sent.map(({ field, planned }) => ({ key: field.key, ...planned })),
    ...reports.flatMap(({ items }) => items),
  ].flatMap((one) => ('reason' in one ? [`${one.key}: ${one.reason}`] : []));
  test
    .info()
    .annotations.push(
      { type: key.name, description: missed.join('; ') },
      { type: key.name, description: JSON.stringify(await fillingNow()) },
    );
  const undone = (await popup.evaluate('tab.undo()')) as Report[];
  const after = await stateOf(page);
  expect.soft(after.pressed, key.name).toEqual(before.pressed);
  const lost = undone.flatMap(({ items }) => items.filter((one) => one.outcome !== 'filled'));
  const unexplained = lost.filter(({ reason = '' }) => !NO_WAY_BACK.test(reason));
  expect.soft(unexplained, key.name).toEqual([]);
  if (lost.length === 0) expect.soft(after.held, key.name).toEqual(before.held);
}
