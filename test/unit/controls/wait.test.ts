// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What the page moves at the moment; a browser tells it, happy-dom does not. */
let motions: { effect: { getComputedTiming: () => { endTime: number } } }[] = [];
Object.assign(Document.prototype, { getAnimations: () => motions });
vi.resetModules();
const { untilSilent } = await import('@/lib/page/controls/wait');

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => {
  motions = [];
});

const { signal } = new AbortController();

/** Whether the wait for what never comes is over after so many milliseconds. */
async function isOverAfter(milliseconds: number): Promise<boolean> {
  let isOver = false;
  const waiting = untilSilent(() => false, signal).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(milliseconds);
  const found = isOver;
  await vi.advanceTimersByTimeAsync(10_000);
  await waiting;
  return found;
}

test('what gives no sign is not waited for', async () => {
  expect(await isOverAfter(1500)).toBe(true);
});

test('a page that changes is', async () => {
  setTimeout(() => document.body.append('…'), 900);
  expect(await isOverAfter(1500)).toBe(false);
});

test('a page on which something turns is, but not for ever', async () => {
  motions = [{ effect: { getComputedTiming: () => ({ endTime: Infinity }) } }];
  expect(await isOverAfter(1500)).toBe(false);
  expect(await isOverAfter(3000)).toBe(true);
});
