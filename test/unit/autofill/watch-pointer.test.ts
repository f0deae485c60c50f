// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';

import { watchPointer, type PointerWatch } from '@/lib/autofill/press/watch-pointer';

let life: AbortController;
let watch: PointerWatch;
let changes: number[];

beforeEach(() => {
  life = new AbortController();
  changes = [];
  watch = watchPointer(document, (since) => changes.push(since), life.signal);
});
afterEach(() => life.abort());

/** The pointer at a place of the screen, in a frame whose corner is at `frame`. */
function pointer(type: string, time: number, at: number, frame = 100, pointerType = 'mouse'): void {
  const place = { screenX: at, clientX: at - frame, screenY: at, clientY: at - frame };
  const event = new PointerEvent(type, { bubbles: true, detail: 1, pointerType, ...place });
  Object.defineProperty(event, 'timeStamp', { value: time });
  const target = type === 'pointerleave' ? document.documentElement : document.body;
  target.dispatchEvent(event);
}

test('counts from when the pointer came, however much it moves in the document', () => {
  expect(watch.since()).toBe(Infinity);
  pointer('pointermove', 1000, 300);
  pointer('pointermove', 1400, 320);
  pointer('pointerdown', 1900, 320);
  pointer('click', 1950, 320);
  expect(watch.since()).toBe(1000);
  expect(changes).toEqual([1000]);
});

test('begins anew when the pointer left and came back', () => {
  pointer('pointermove', 1000, 300);
  pointer('pointerleave', 1100, 90);
  expect(watch.since()).toBe(Infinity);
  pointer('pointermove', 2000, 300);
  expect(watch.since()).toBe(2000);
});

test('begins anew when the frame was moved under a pointer that rests, at the press at the latest', () => {
  pointer('pointermove', 1000, 300);
  pointer('click', 3000, 300, 180);
  expect(watch.since()).toBe(3000);
});

test('is not disturbed by rounding', () => {
  pointer('pointermove', 1000, 300);
  pointer('pointermove', 1500, 300, 101);
  expect(watch.since()).toBe(1000);
});

test.each([0.25, 0.67, 1, 1.5, 5])('counts on while the pointer moves at a zoom of %s', (zoom) => {
  for (let step = 0; step < 10; step++) {
    const at = 300 + step * 7;
    pointer('pointermove', 1000 + step, at, at - Math.round((at - 100) / zoom));
  }
  expect(watch.since()).toBe(1000);
});

test('a click by keyboard says nothing of the pointer', () => {
  document.body.dispatchEvent(new PointerEvent('click', { bubbles: true, detail: 0 }));
  expect(watch.since()).toBe(Infinity);
});

test('a finger that is lifted has not left; the first touch counts from then', () => {
  pointer('pointerdown', 1000, 300, 100, 'touch');
  pointer('pointerleave', 1100, 300, 100, 'touch');
  pointer('pointerdown', 2000, 300, 100, 'touch');
  expect(watch.since()).toBe(1000);
});

test('hears nothing more after its end', () => {
  life.abort();
  pointer('pointermove', 1000, 300);
  expect(watch.since()).toBe(Infinity);
});
