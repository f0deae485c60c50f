import { assert, integer, property, record, array } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { freePlace, type Box } from '@/components/frame/pill-place';
import { pillText } from '@/components/frame/pill-text';

vi.mock('#i18n', () => ({
  i18n: { t: (name: string, count?: number) => (count === undefined ? name : `${count} ${name}`) },
}));

describe('the place of the pill', () => {
  const pill = { width: 200, height: 30 };
  const window = { width: 1280, height: 720 };

  test('is the lower right corner of an empty window, and stays where it is while that is free', () => {
    const first = freePlace(pill, [], window, null);
    expect(first).toEqual({ ...pill, left: 1068, top: 678 });
    const other: Box = { ...pill, left: 12, top: 100 };
    expect(freePlace(pill, [], window, other)).toEqual(other);
  });

  test('is none where everything is taken, and in a window that is smaller than the pill', () => {
    expect(freePlace(pill, [{ left: 0, top: 0, ...window }], window, null)).toBeNull();
    expect(freePlace(pill, [], { width: 150, height: 700 }, null)).toBeNull();
  });

  const box = record({
    left: integer({ min: -50, max: 1300 }),
    top: integer({ min: -50, max: 800 }),
    width: integer({ min: 1, max: 600 }),
    height: integer({ min: 1, max: 300 }),
  });

  test('is always inside the window and on nothing that is taken', () => {
    assert(
      property(array(box, { maxLength: 30 }), box, (taken, before) => {
        const place = freePlace(pill, taken, window, before);
        if (!place) return;
        expect(place.left + place.width).toBeLessThanOrEqual(window.width);
        expect(place.top + place.height).toBeLessThanOrEqual(window.height);
        for (const other of taken)
          expect(
            place.left >= other.left + other.width ||
              other.left >= place.left + place.width ||
              place.top >= other.top + other.height ||
              other.top >= place.top + place.height,
          ).toBe(true);
      }),
    );
  });
});

test.each([
  [[{ empty: 12, findings: 2, translated: false }], 'pill.fill · 12 pill.empty · 2 pill.findings'],
  [[{ empty: 1, findings: 0, translated: false }], 'pill.fill · 1 pill.empty'],
  [[{ empty: 0, findings: 1, translated: false }], 'pill.open · 1 pill.findings'],
  [[{ empty: 0, findings: 0, translated: false }], 'pill.open'],
  [
    [
      { empty: 2, findings: 1, translated: false },
      { empty: 3, findings: 0, translated: false },
    ],
    'pill.fill · 5 pill.empty · 1 pill.findings',
  ],
  [[{ empty: 2, findings: 1, translated: true }], 'pill.translated'],
])('the pill counts over all frames and names no zero', (frames, text) => {
  expect(pillText(frames)).toBe(text);
});
