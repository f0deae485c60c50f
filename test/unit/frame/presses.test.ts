// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Presses } from '@/components/frame/presses';

let life: AbortController;
let presses: Presses;
let done: string[];
const act = (name: string, what: string): void => presses.afterPress(name, () => done.push(what));
const happens = (type: string): boolean =>
  document.dispatchEvent(new Event(type, { bubbles: true }));

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  presses = new Presses(life.signal);
  done = [];
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('nothing waits while nothing is pressed', () => {
  act('notes', 'first');
  expect(done).toEqual(['first']);
});

test.each(['pointerup', 'pointercancel', 'dragend'])(
  'during a press it waits, the last of each name, until what %s brings has come',
  (end) => {
    happens('pointerdown');
    act('notes', 'old');
    act('check', 'check');
    act('notes', 'new');
    vi.advanceTimersByTime(500);
    happens(end);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(done).toEqual(['new', 'check']);
    act('notes', 'later');
    expect(done).toHaveLength(3);
  },
);

test('a press whose release never comes holds nothing up for long', () => {
  happens('pointerdown');
  act('notes', 'notes');
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual(['notes']);
});

test('nothing is done after the end', () => {
  happens('pointerdown');
  act('notes', 'notes');
  life.abort();
  vi.runAllTimers();
  expect(done).toEqual([]);
});
