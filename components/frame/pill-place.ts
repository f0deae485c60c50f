/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** Between the pill and the edges of the window. */
const MARGIN = 12;
/** How far apart the places along an edge are that are looked at. */
const STEP = 24;

/**
 * Where the pill lies on nothing that is pressed or read: where it is while that is free, else the first free place
 * along the right edge from below, then along the left one; null when there is none.
 */
export function freePlace(
  pill: Size,
  taken: readonly Box[],
  within: Size,
  now: Box | null,
): Box | null {
  const bottom = within.height - pill.height - MARGIN;
  const isFree = (box: Box): boolean => !taken.some((other) => overlap(box, other));
  const right = within.width - pill.width - MARGIN;
  if (bottom < 0 || right < 0) return null;
  if (now && now.left <= right && now.top <= bottom && isFree({ ...now, ...pill }))
    return { ...now, ...pill };
  for (const left of [right, MARGIN])
    for (let top = bottom; top >= 0; top -= STEP) {
      const place = { ...pill, left, top };
      if (isFree(place)) return place;
    }
  return null;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;
