import type { Box } from '../types';

/** The slope of most text, each box weighed by its length. */
export function slopeOf(boxes: readonly Box[]): number {
  const long = boxes.filter(({ width, height }) => width > 2 * height);
  const sorted = (long.length > 0 ? long : boxes).toSorted((one, other) => one.angle - other.angle);
  const half = sorted.reduce((sum, { width }) => sum + width, 0) / 2;
  let sum = 0;
  return sorted.find(({ width }) => (sum += width) >= half)?.angle ?? 0;
}
