import { test, type Frame, type Page } from '@playwright/test';

import chinese from '../ledgers/chinese.json' with { type: 'json' };
import ledger from '../ledgers/overlay.json' with { type: 'json' };
import type { AnswerKey } from './answers';
import { expect } from './browser';
import { chineseLeft, hearLists, type ChineseLeft } from './chinese-left';
import { pushedAside, settled, unexplained, type Unexplained } from './overlay';

/** What of each page is not explained, by the page's name. */
export const unexplainedPages = ledger as Record<string, Partial<Unexplained>>;
/** What of each page stays in Chinese alone: fails when there is more of it, and when there is less. */
const inChinese = chinese as Record<string, Partial<ChineseLeft>>;
const NOTHING: Unexplained = { labels: [], texts: [], options: [] };

const softly = expect.configure({ soft: true });

/** Every label, text and option of a page that is not in the ledgers is explained, in its place and in English. */
export async function expectExplained(
  page: Page,
  frame: Frame,
  key: AnswerKey,
  popup: Page,
): Promise<void> {
  const expected = { ...NOTHING, ...unexplainedPages[key.name] };
  await expect.poll(() => unexplained(frame, key), { message: key.name }).toEqual(expected);
  await settled(page);
  expect(await unexplained(frame, key), key.name).toEqual(expected);
  softly(await pushedAside(frame), key.name).toEqual([]);
  await hearLists(popup, page.url());
  const left = { left: [], listed: [], ...inChinese[key.name] };
  await softly
    .poll(() => chineseLeft(page, popup), `${key.name}: test/e2e/ledgers/chinese.json`)
    .toEqual(left);
  const description = JSON.stringify(await chineseLeft(page, popup));
  test.info().annotations.push({ type: key.name, description });
  const notes = page.locator('beian-lens-note');
  if (key.frame !== undefined || (await notes.count()) === 0) return;
  const languages = await notes.evaluateAll((all) => [
    ...new Set(all.map((note) => note.getAttribute('lang'))),
  ]);
  expect(languages, key.name).toEqual(['en']);
}
