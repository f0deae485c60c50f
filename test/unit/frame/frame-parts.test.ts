// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

import { bringPart, leavePart, partHere } from '@/components/frame/frame-parts';

const tell = (() => ({})) as never;
let answer: () => Promise<void>;
const asked = vi.fn((_message: unknown) => answer());

beforeEach(() => {
  globalThis.beianLensParts = undefined;
  asked.mockClear();
  fakeBrowser.runtime.sendMessage = asked as never;
});

const arrives = async () => leavePart({ telling: tell });

test('a part comes by its script, and one that is here is not asked for again', async () => {
  answer = arrives;
  expect(partHere('telling')).toBeUndefined();
  expect(await bringPart('telling')).toBe(tell);
  expect(await bringPart('telling')).toBe(tell);
  expect(asked.mock.calls).toEqual([[{ type: 'inject-part', part: 'telling' }]]);
});

test('those who ask at the same time get the same script', async () => {
  answer = arrives;
  expect(await Promise.all([bringPart('telling'), bringPart('telling')])).toEqual([tell, tell]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a part leaves the others where they are', async () => {
  answer = arrives;
  leavePart({ rules: { run: tell } as never });
  await bringPart('telling');
  expect(partHere('rules')).toBeDefined();
});

test.each([
  ['the browser refuses it', () => Promise.reject(new Error('Cannot access the page.')), /Cannot/u],
  ['nobody answers', () => Promise.resolve(), /telling\.js came into the frame without its part/u],
])('all who ask hear of it when %s, and the next one asks again', async (_, fails, message) => {
  answer = fails;
  const both = await Promise.allSettled([bringPart('telling'), bringPart('telling')]);
  for (const one of both) expect(String((one as PromiseRejectedResult).reason)).toMatch(message);
  expect(asked).toHaveBeenCalledTimes(1);
  answer = arrives;
  expect(await bringPart('telling')).toBe(tell);
  expect(asked).toHaveBeenCalledTimes(2);
});
