import { array, assert, integer, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';

import { placeCard, type Box, type CardPlace } from '@/components/overlay/card-place';

const WINDOW = { width: 1366, height: 630 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const covers = ({ left, top, maxHeight }: CardPlace, card: typeof CARD, other: Box): boolean =>
  left < other.right &&
  left + card.width > other.left &&
  top < other.bottom &&
  top + Math.min(card.height, maxHeight) > other.top;

const CARD = { width: 340, height: 160 };

test.each([
  ['at the left edge', box(20, 100, 120, 17), box(200, 96, 300, 28)],
  ['at the right edge', box(1240, 100, 120, 17), box(900, 96, 300, 28)],
  ['at the bottom', box(300, 605, 120, 17), box(500, 600, 300, 26)],
  ['above its box', box(300, 300, 120, 17), box(300, 320, 400, 30)],
  ['below its box', box(300, 334, 120, 17), box(300, 300, 400, 30)],
])('a card stays off the control of its row: note %s', (_, note, control) => {
  const place = placeCard(WINDOW, CARD, note, [control], []);
  expect(covers(place, CARD, control)).toBe(false);
});

test('where there is room above, a card does not lie on the boxes below', () => {
  const below = [0, 1, 2, 3].map((row) => box(300, 340 + row * 40, 400, 30));
  const place = placeCard(WINDOW, CARD, box(300, 280, 120, 17), [box(300, 300, 400, 30)], below);
  for (const other of below) expect(covers(place, CARD, other)).toBe(false);
});

const size = (most: number) => integer({ min: 1, max: most });

test('a card is wholly in the window, wherever its note and the controls are', () => {
  const boxes = tuple(
    integer({ min: -500, max: 2000 }),
    integer({ min: -500, max: 1500 }),
    size(900),
    size(400),
  ).map((parts) => box(...parts));
  assert(
    property(
      record({
        width: integer({ min: 200, max: 2000 }),
        height: integer({ min: 150, max: 1200 }),
      }),
      record({ width: size(340), height: size(900) }),
      boxes,
      array(boxes, { maxLength: 4 }),
      array(boxes, { maxLength: 6 }),
      (window, card, note, row, others) => {
        const { left, top, maxHeight } = placeCard(window, card, note, row, others);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + Math.min(card.width, window.width - 24)).toBeLessThanOrEqual(window.width);
        expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(window.height);
        expect(maxHeight).toBeGreaterThan(0);
      },
    ),
  );
});
