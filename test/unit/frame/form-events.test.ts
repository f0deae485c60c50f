// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { watchForm } from '@/components/frame/form-events';

let life: AbortController;
let changes: number;
let isComposing: () => boolean;

const box = (): HTMLInputElement => {
  const [found] = document.querySelectorAll('input');
  if (!found) throw new Error('There is no box.');
  return found;
};
const happens = (type: string): boolean => box().dispatchEvent(new Event(type, { bubbles: true }));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<input>';
  life = new AbortController();
  changes = 0;
  isComposing = watchForm(() => changes++, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('typing is a change once it pauses', () => {
  happens('input');
  happens('input');
  expect(changes).toBe(0);
  vi.runAllTimers();
  expect(changes).toBe(1);
});

test('what is being composed is no change until its end', () => {
  happens('compositionstart');
  happens('input');
  vi.runAllTimers();
  expect([isComposing(), changes]).toEqual([true, 0]);
  happens('compositionend');
  vi.runAllTimers();
  expect([isComposing(), changes]).toEqual([false, 1]);
});

test('a box that goes away while something is composed in it ends that', () => {
  happens('compositionstart');
  document.body.innerHTML = '<input>';
  expect(isComposing()).toBe(false);
  happens('input');
  vi.runAllTimers();
  expect(changes).toBe(1);
});
