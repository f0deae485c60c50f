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
  const place = placeCard(WINDOW, CARD, note, { row: [control], headings: [], others: [] });
  expect(covers(place, CARD, control)).toBe(false);
});

test('where there is room above, a card does not lie on the boxes below', () => {
  const below = [0, 1, 2, 3].map((row) => box(300, 340 + row * 40, 400, 30));
  const place = placeCard(WINDOW, CARD, box(300, 280, 120, 17), {
    row: [box(300, 300, 400, 30)],
    headings: [],
    others: below,
  });
  for (const other of below) expect(covers(place, CARD, other)).toBe(false);
});

/** A modal dialog in a small window, as a page of the Aliyun kind shows its form. */
const DIALOG = { width: 894, height: 625 };
const HEADING = box(127, 138, 640, 20);

test.each([
  ['first', 197, 184, 176],
  ['second', 238, 227, 176],
  ['last', 463, 463, 176],
  ['first, with a card that is as high as half of the window', 197, 184, 310],
])('a card covers no heading of its dialog and is whole: %s row', (_, top, control, height) => {
  const card = { width: 340, height };
  const rows = [184, 227, 268, 309, 351, 401, 463].map((at) => box(334, at, 177, 22));
  const row = rows.filter((each) => each.top === control);
  const place = placeCard(DIALOG, card, box(257, top, 73, 17), {
    row,
    headings: [HEADING],
    others: rows.filter((each) => each.top !== control),
  });
  for (const kept of [HEADING, ...row]) expect(covers(place, card, kept)).toBe(false);
  expect(place.maxHeight).toBeGreaterThanOrEqual(height);
});

test('a card that fits on no side is rather cut than put on the control of its row', () => {
  const card = { width: 340, height: 400 };
  const control = box(20, 330, 560, 30);
  const place = placeCard({ width: 600, height: 700 }, card, box(20, 310, 120, 17), {
    row: [control],
    headings: [],
    others: [],
  });
  expect(covers(place, card, control)).toBe(false);
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
      array(boxes, { maxLength: 3 }),
      array(boxes, { maxLength: 6 }),
      (window, card, note, row, headings, others) => {
        const around = { row, headings, others };
        const { left, top, maxHeight } = placeCard(window, card, note, around);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + Math.min(card.width, window.width - 24)).toBeLessThanOrEqual(window.width);
        expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(window.height);
        expect(maxHeight).toBeGreaterThan(0);
      },
    ),
  );
});
