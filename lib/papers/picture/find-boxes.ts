import type { Box } from '../types';
import { type Point, smallestBox } from './geometry';

/** How likely each pixel of the scaled picture is to belong to text. */
export interface TextMap {
  width: number;
  height: number;
  values: Float32Array;
}

const INK = 0.3;
const LEAST_PIXELS = 12;
const LEAST_MEAN = 0.5;
/** The model marks the middle of a line only: how far its edge lies outside, by area and circumference (DBNet). */
const GROWTH = 1.6;
const LEAST_SIDE = 3;
/** Above this, parts that merely touch fall apart: two labels one above the other. */
const APART = [0.5, 0.7];

/** The lines of text in a map, each as a rectangle in the map's pixels. */
export function findBoxes(map: TextMap): Box[] {
  const all: Uint8Array = new Uint8Array(map.values.length).fill(1);
  return components(map, INK, all).flatMap((found) => {
    const box = smallestBox(edgesOf(found, map.width));
    const isTall = box.height > box.width * 1.5;
    return (isTall && parts(map, found)) || grown(map, found, box);
  });
}

/** A tall component as the parts that it falls into at a higher threshold; nothing where it is one. */
function parts(map: TextMap, component: readonly number[]): Box[] | undefined {
  const within = new Uint8Array(map.values.length);
  for (const pixel of component) within[pixel] = 1;
  for (const threshold of APART) {
    const found = components(map, threshold, within).filter(({ length }) => length >= LEAST_PIXELS);
    if (found.length < 2) continue;
    const boxes = found.map((part) => smallestBox(edgesOf(part, map.width)));
    // The core of a part is thinner than what the growth is made for.
    if (boxes.every((box) => box.height <= box.width * 1.5))
      return boxes.map((box) => ({
        ...box,
        width: box.width * 1.3 + 4,
        height: box.height * 1.9 + 4,
      }));
  }
  return undefined;
}

function grown(map: TextMap, component: readonly number[], box: Box): Box[] {
  if (component.length < LEAST_PIXELS || Math.min(box.width, box.height) < LEAST_SIDE) return [];
  const mean =
    component.reduce((sum, pixel) => sum + (map.values[pixel] ?? 0), 0) / component.length;
  if (mean < LEAST_MEAN) return [];
  const [width, height] = [box.width + 1, box.height + 1];
  const distance = (width * height * GROWTH) / (2 * (width + height));
  return [{ ...box, width: width + 2 * distance, height: height + 2 * distance }];
}

/** Pixels above a threshold that touch each other, also at corners. */
function components(
  { width, height, values }: TextMap,
  threshold: number,
  within: Uint8Array,
): number[][] {
  const seen = new Uint8Array(values.length);
  const isInk = (pixel: number) =>
    within[pixel] === 1 && (values[pixel] ?? 0) > threshold && seen[pixel] === 0;
  const found: number[][] = [];
  for (let start = 0; start < values.length; start += 1) {
    if (!isInk(start)) continue;
    const component = [start];
    seen[start] = 1;
    for (let at = 0; at < component.length; at += 1) {
      const pixel = component[at] ?? 0;
      const x = pixel % width;
      const y = (pixel - x) / width;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
          const next = row * width + column;
          if (!isInk(next)) continue;
          seen[next] = 1;
          component.push(next);
        }
      }
    }
    found.push(component);
  }
  return found;
}

/** First and last pixel of each row: all that a hull needs. */
function edgesOf(component: readonly number[], width: number): Point[] {
  const rows = new Map<number, { first: number; last: number }>();
  for (const pixel of component) {
    const x = pixel % width;
    const y = (pixel - x) / width;
    const row = rows.get(y);
    if (!row) rows.set(y, { first: x, last: x });
    else if (x < row.first) row.first = x;
    else if (x > row.last) row.last = x;
  }
  return [...rows].flatMap(([y, { first, last }]) => [
    { x: first, y },
    { x: last, y },
  ]);
}
