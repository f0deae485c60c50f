/** What the person mask knows: for each pixel the share, 0 to 1, that it belongs to the person. */
export interface Mask {
  width: number;
  height: number;
  values: Float32Array;
}

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A mask over a part of the picture, stretched (bilinear) to the whole picture's pixels; 0 outside that part. */
export function placeMask(mask: Mask, part: Box, width: number, height: number): Mask {
  const values = new Float32Array(width * height);
  const right = Math.min(width, Math.ceil(part.left + part.width));
  const bottom = Math.min(height, Math.ceil(part.top + part.height));
  for (let y = Math.max(0, Math.floor(part.top)); y < bottom; y += 1) {
    const sourceY = ((y + 0.5 - part.top) / part.height) * mask.height - 0.5;
    const y0 = clamp(Math.floor(sourceY), mask.height);
    const y1 = clamp(Math.floor(sourceY) + 1, mask.height);
    const shareY = sourceY - Math.floor(sourceY);
    for (let x = Math.max(0, Math.floor(part.left)); x < right; x += 1) {
      const sourceX = ((x + 0.5 - part.left) / part.width) * mask.width - 0.5;
      const x0 = clamp(Math.floor(sourceX), mask.width);
      const x1 = clamp(Math.floor(sourceX) + 1, mask.width);
      const shareX = sourceX - Math.floor(sourceX);
      const at = (row: number, column: number) => mask.values[row * mask.width + column] ?? 0;
      const upper = at(y0, x0) * (1 - shareX) + at(y0, x1) * shareX;
      const lower = at(y1, x0) * (1 - shareX) + at(y1, x1) * shareX;
      values[y * width + x] = upper * (1 - shareY) + lower * shareY;
    }
  }
  return { width, height, values };
}

/**
 * Takes off a border of `radius` pixels wherever the region ends inside the picture. At the picture's own edge nothing
 * is taken off: clothes go on there. The window is a square, rows first, then columns.
 */
export function erode(
  region: Uint8Array,
  width: number,
  height: number,
  radius: number,
): Uint8Array {
  const rows = erodeLines(region, width, height, radius, 1, width);
  return erodeLines(rows, height, width, radius, width, 1);
}

function erodeLines(
  region: Uint8Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  stride: number,
): Uint8Array {
  const result = new Uint8Array(region.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * stride;
    let lastHole = -Infinity;
    const previousHole = new Float64Array(length);
    for (let index = 0; index < length; index += 1) {
      if (!region[start + index * step]) lastHole = index;
      previousHole[index] = lastHole;
    }
    let nextHole = Infinity;
    for (let index = length - 1; index >= 0; index -= 1) {
      if (!region[start + index * step]) nextHole = index;
      const near =
        index - (previousHole[index] ?? -Infinity) <= radius || nextHole - index <= radius;
      result[start + index * step] = near ? 0 : 1;
    }
  }
  return result;
}

function clamp(index: number, length: number): number {
  return Math.min(length - 1, Math.max(0, index));
}
