import { assert, boolean, nat, property } from 'fast-check';
import { expect, test } from 'vitest';

import { ENABLE_DELAY, isSeenBy, pressObstacle } from '@/lib/autofill/press/trusted-press';

const press = (isTrusted: boolean, timeStamp: number) => ({ isTrusted, timeStamp });

test('a real press on a plan that was seen long enough counts', () => {
  const conditions = { shownSince: 1000, isSeen: true };
  expect(pressObstacle(press(true, 1000 + ENABLE_DELAY), conditions)).toBeNull();
});

test.each([
  ['by script', press(false, 9000), { shownSince: 1000, isSeen: true }, 'did not come from you'],
  ['too early', press(true, 1200), { shownSince: 1000, isSeen: true }, 'just changed'],
  [
    'under which the panel was moved',
    press(true, 9000),
    { shownSince: 1000, isSeen: true, pointerSince: 8900 },
    'under the pointer',
  ],
  [
    'by a pointer that never came',
    press(true, 9000),
    { shownSince: 1000, isSeen: true, pointerSince: Infinity },
    'under the pointer',
  ],
  ['unseen', press(true, 9000), { shownSince: 1000, isSeen: false }, 'covers'],
])('a press %s does not', (_case, event, conditions, reason) => {
  expect(pressObstacle(event, conditions)).toContain(reason);
});

test('no other combination counts', () => {
  assert(
    property(boolean(), boolean(), nat(5000), (isTrusted, isSeen, waited) => {
      const counts =
        pressObstacle(press(isTrusted, 1000 + waited), { shownSince: 1000, isSeen }) === null;
      expect(counts).toBe(isTrusted && isSeen && waited >= ENABLE_DELAY);
    }),
  );
});

test.each([
  ['in full view', { isIntersecting: true, isVisible: true, intersectionRatio: 1 }, true],
  [
    'covered or transparent',
    { isIntersecting: true, isVisible: false, intersectionRatio: 1 },
    false,
  ],
  ['clipped', { isIntersecting: true, isVisible: true, intersectionRatio: 0.4 }, false],
  ['outside the window', { isIntersecting: false, isVisible: false, intersectionRatio: 0 }, false],
  ['in a browser that does not track', { isIntersecting: true, intersectionRatio: 1 }, true],
])('an element %s', (_case, entry, seen) => {
  expect(isSeenBy(entry)).toBe(seen);
});
