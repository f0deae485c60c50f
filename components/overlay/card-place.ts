/** A box in the window, in CSS pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Where a card goes; it scrolls inside when it is given less height than it has. */
export interface CardPlace {
  left: number;
  top: number;
  maxHeight: number;
}

const MARGIN = 12;
const GAP = 6;
/** With less room above or below, another side is better. */
const LEAST_HEIGHT = 96;
/** How much worse it is to lie on the controls of the note's own row, or on a heading, than on any other. */
const KEPT_FREE = 1_000;
/** How bad it is to cut a card, as much as a way of a thousand pixels from its note. */
const CUT = 20_000;

/** The boxes of what is around a note. */
export interface Surroundings {
  /** The controls of its row. */
  row: readonly Box[];
  headings: readonly Box[];
  /** The controls of other rows. */
  others: readonly Box[];
}

/**
 * The place for a card near its note: wholly in the window, off the controls of the note's row and off headings, as high
 * as it wants to be where it can, and on as few other controls as can be.
 */
export function placeCard(
  window: Size,
  card: Size,
  note: Box,
  surroundings: Surroundings,
): CardPlace {
  const width = Math.min(card.width, window.width - 2 * MARGIN);
  const around = union([note, ...surroundings.row.filter((box) => isNear(box, note))]);
  const places = [around, note].flatMap((base) => sides(window, { ...card, width }, base, note));
  const [best] = places
    .map((place) => ({ place, cost: cost(place, width, card.height, note, surroundings) }))
    .toSorted((one, other) => one.cost - other.cost);
  return best?.place ?? { left: MARGIN, top: MARGIN, maxHeight: window.height - 2 * MARGIN };
}

/** A row that goes over the whole page would take the card far from its note. */
const isNear = (box: Box, note: Box): boolean =>
  box.top < note.bottom + 240 && box.bottom > note.top - 240;

const union = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Below, above, right and left of a box, each moved into the window. */
function sides(window: Size, { width, height }: Size, base: Box, note: Box): CardPlace[] {
  const within = (value: number, size: number, whole: number): number =>
    Math.max(MARGIN, Math.min(value, whole - size - MARGIN));
  const whole = window.height - 2 * MARGIN;
  const left = within(note.left, width, window.width);
  const below = window.height - MARGIN - (base.bottom + GAP);
  const above = base.top - GAP - MARGIN;
  const beside = {
    top: within(note.top, Math.min(height, whole), window.height),
    maxHeight: whole,
  };
  return [
    ...(below >= Math.min(height, LEAST_HEIGHT) && base.bottom + GAP >= MARGIN
      ? [{ left, top: base.bottom + GAP, maxHeight: below }]
      : []),
    ...(above >= Math.min(height, LEAST_HEIGHT) && base.top - GAP <= window.height - MARGIN
      ? [{ left, top: base.top - GAP - Math.min(height, above), maxHeight: above }]
      : []),
    ...(base.right + GAP + width + MARGIN <= window.width
      ? [{ ...beside, left: Math.max(MARGIN, base.right + GAP) }]
      : []),
    ...(base.left - GAP - width >= MARGIN
      ? [{ ...beside, left: Math.min(base.left - GAP, window.width - MARGIN) - width }]
      : []),
    { left, ...beside },
  ];
}

function cost(
  { left, top, maxHeight }: CardPlace,
  width: number,
  wanted: number,
  note: Box,
  { row, headings, others }: Surroundings,
): number {
  const height = Math.min(wanted, maxHeight);
  const box = { left, top, right: left + width, bottom: top + height };
  const on = (boxes: readonly Box[]): number =>
    boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  const away =
    Math.max(0, note.left - box.right, box.left - note.right) +
    Math.max(0, note.top - box.bottom, box.top - note.bottom);
  const cut = wanted > height ? CUT + (wanted - height) * 100 : 0;
  return (on(row) + on(headings)) * KEPT_FREE + cut + on(others) + on([note]) * 2 + away * 20;
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}
