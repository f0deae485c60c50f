/** Pixels in the largest connected patch (sharing an edge) of a region, 0 when it is empty. */
export function largestPatch(region: Uint8Array, width: number, height: number): number {
  const seen = new Uint8Array(region.length);
  const stack: number[] = [];
  let largest = 0;
  const visit = (index: number) => {
    if (region[index] && !seen[index]) {
      seen[index] = 1;
      stack.push(index);
    }
  };
  for (let start = 0; start < region.length; start += 1) {
    visit(start);
    let size = 0;
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      size += 1;
      const x = index % width;
      if (x > 0) visit(index - 1);
      if (x < width - 1) visit(index + 1);
      if (index >= width) visit(index - width);
      if (index < width * (height - 1)) visit(index + width);
    }
    largest = Math.max(largest, size);
  }
  return largest;
}

/** How many pixels a region has. */
export function area(region: Uint8Array): number {
  let size = 0;
  for (const pixel of region) size += pixel;
  return size;
}
