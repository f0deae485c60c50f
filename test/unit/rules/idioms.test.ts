import { readFileSync } from 'node:fs';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { Values } from '@/lib/forms/values';

const LIST = readFileSync('public/idioms.txt', 'utf8');

const named = (...names: string[]) =>
  new Values(names.map((value, index) => ({ key: 'website.name', index, value })));

beforeEach(() => vi.resetModules());
afterEach(() => vi.restoreAllMocks());

/** Modules that have looked up nothing yet, and a worker that answers from the list. */
async function fresh() {
  const { findIdiom, idiomsOfList } = await import('@/lib/rules/naming/idioms');
  const { lookUpIdioms } = await import('@/lib/idioms');
  const { plainText } = await import('@/lib/rules/naming/find-words');
  const idioms = idiomsOfList(LIST);
  const worker = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockImplementation((message: unknown) =>
      Promise.resolve((message as { parts: string[] }).parts.filter((part) => idioms.has(part))),
    );
  return { lookUpIdioms, worker, find: (name: string) => findIdiom(plainText(name)) };
}

test('the list holds more than twenty thousand idioms of four characters, each once and in order', () => {
  const idioms = LIST.match(/\p{Script=Han}{4}/gu) ?? [];
  expect(idioms.join('')).toBe(LIST);
  expect(idioms.length).toBeGreaterThan(20_000);
  expect(idioms).toEqual([...new Set(idioms)].toSorted());
});

test('an idiom is known once it has been looked up, and is not asked for again', async () => {
  const { lookUpIdioms, worker, find } = await fresh();
  expect(find('天道酬勤笔记')).toBeUndefined();
  expect(await lookUpIdioms(named('天道酬勤笔记', '生活的味道'))).toBe(true);
  expect(find('天道酬勤笔记')).toBe('天道酬勤');
  expect(find('生活的味道')).toBeUndefined();
  expect(await lookUpIdioms(named('天道酬勤笔记'))).toBe(false);
  expect(worker).toHaveBeenCalledTimes(1);
});

test('nothing is asked about a short name or one in Latin letters', async () => {
  const { lookUpIdioms, worker } = await fresh();
  expect(await lookUpIdioms(named('生活记', 'my website', ''))).toBe(false);
  expect(worker).not.toHaveBeenCalled();
});

test('a worker that does not answer is asked again', async () => {
  const { lookUpIdioms, worker, find } = await fresh();
  worker.mockRejectedValueOnce(new Error('no worker'));
  expect(await lookUpIdioms(named('水滴石穿'))).toBe(false);
  expect(await lookUpIdioms(named('水滴石穿'))).toBe(true);
  expect(find('水滴石穿')).toBe('水滴石穿');
});
