import { assert, boolean, nat, property } from 'fast-check';
import { expect, test } from 'vitest';

import { ENABLE_DELAY, pressObstacle } from '@/lib/autofill/press/trusted-press';

const press = (isTrusted: boolean, timeStamp: number) => ({ isTrusted, timeStamp });

test.each([
  ['by script', press(false, 9000), 1000, 'did not come from you'],
  ['too early', press(true, 1200), 1000, 'just changed'],
  ['on a plan that is not on show', press(true, 9000), Infinity, 'just changed'],
])('a press %s does not count', (_case, event, shownSince, reason) => {
  expect(pressObstacle(event, shownSince)).toContain(reason);
});

test('a press counts when it is real and its plan was seen long enough, and only then', () => {
  assert(
    property(boolean(), nat(5000), (isTrusted, waited) => {
      const counts = pressObstacle(press(isTrusted, 1000 + waited), 1000) === null;
      expect(counts).toBe(isTrusted && waited >= ENABLE_DELAY);
    }),
  );
});
