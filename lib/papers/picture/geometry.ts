import type { Box } from '../types';

export interface Point {
  x: number;
  y: number;
}

/** The convex hull of points, counter-clockwise in a picture's axes (Andrew's monotone chain). */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const half = (all: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of all) {
      for (;;) {
        const [before, last] = [chain.at(-2), chain.at(-1)];
        if (!before || !last || cross(before, last, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
}

const cross = (from: Point, to: Point, other: Point) =>
  (to.x - from.x) * (other.y - from.y) - (to.y - from.y) * (other.x - from.x);

/** The smallest rectangle around points: one of its sides lies on a side of their hull. */
export function smallestBox(points: readonly Point[]): Box {
  const hull = convexHull(points);
  let best: Box | undefined;
  hull.forEach((from, at) => {
    const to = hull[(at + 1) % hull.length] ?? from;
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const box = boxAt(hull, angle);
    if (!best || box.width * box.height < best.width * best.height) best = box;
  });
  return upright(best ?? boxAt(points, 0));
}

function boxAt(points: readonly Point[], angle: number): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const [along, across] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: along * cos - across * sin,
    y: along * sin + across * cos,
    width: right - left,
    height: bottom - top,
    angle,
  };
}

/** The same rectangle with its angle between −45° and 45°. */
function upright(box: Box): Box {
  const quarters = Math.round(box.angle / (Math.PI / 2));
  const angle = box.angle - quarters * (Math.PI / 2);
  return quarters % 2 === 0
    ? { ...box, angle }
    : { ...box, angle, width: box.height, height: box.width };
}

/** The place of a point in axes that are turned by `angle` about the origin. */
export const turnedBack = ({ x, y }: Point, angle: number): Point => ({
  x: x * Math.cos(angle) + y * Math.sin(angle),
  y: y * Math.cos(angle) - x * Math.sin(angle),
});
