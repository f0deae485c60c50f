import type { Box } from '../types';

/** Slopes that differ by less belong together, in radians. */
const ALIKE = 0.09;
/** A slope counts when this share of all text has it. */
const LEAST_SHARE = 0.2;

/**
 * The slope of the print, each box weighed by its length. Where a watermark lies over a paper there are two; the print
 * is what lies flatter, since nobody lays a paper more aslant than a watermark.
 */
export function slopeOf(boxes: readonly Box[]): number {
  const long = boxes.filter(({ width, height }) => width > 2 * height);
  const all = long.length > 0 ? long : boxes;
  const least = lengthOf(all) * LEAST_SHARE;
  const groups = all
    .map(({ angle }) => all.filter((other) => Math.abs(other.angle - angle) < ALIKE))
    .filter((group) => lengthOf(group) >= least);
  const slopes = groups.map(middleSlope);
  return slopes.toSorted((one, other) => Math.abs(one) - Math.abs(other))[0] ?? middleSlope(all);
}

const lengthOf = (boxes: readonly Box[]) => boxes.reduce((sum, { width }) => sum + width, 0);

function middleSlope(boxes: readonly Box[]): number {
  const sorted = boxes.toSorted((one, other) => one.angle - other.angle);
  const half = lengthOf(boxes) / 2;
  let sum = 0;
  return sorted.find(({ width }) => (sum += width) >= half)?.angle ?? 0;
}
