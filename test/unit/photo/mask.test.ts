import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { erode, placeMask } from '@/lib/photo/judge/mask';

const region = fc
  .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      pixels: fc
        .array(fc.constantFrom(0, 1, 1, 1), {
          minLength: width * height,
          maxLength: width * height,
        })
        .map((values) => Uint8Array.from(values)),
    }),
  );

describe('erode', () => {
  it('keeps a pixel when no hole lies in the square around it; the edge of the picture is no hole', () => {
    fc.assert(
      fc.property(region, fc.integer({ min: 0, max: 4 }), ({ width, height, pixels }, radius) => {
        const eroded = erode(pixels, width, height, radius);
        for (let y = 0; y < height; y += 1) {
          for (let x = 0; x < width; x += 1) {
            let whole = 1;
            for (let dy = -radius; dy <= radius; dy += 1) {
              for (let dx = -radius; dx <= radius; dx += 1) {
                const inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
                if (inside && !pixels[(y + dy) * width + x + dx]) whole = 0;
              }
            }
            expect(eroded[y * width + x]).toBe(whole);
          }
        }
      }),
    );
  });
});

describe('placeMask', () => {
  it('stretches a mask over its part and leaves the rest empty', () => {
    const mask = { width: 2, height: 1, values: Float32Array.from([0, 1]) };
    const { values } = placeMask(mask, { left: 2, top: 1, width: 4, height: 2 }, 8, 4);
    const row = (y: number) => [...values.subarray(y * 8, y * 8 + 8)];
    expect(row(0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(row(1)).toEqual([0, 0, 0, 0.25, 0.75, 1, 0, 0]);
    expect(row(2)).toEqual(row(1));
    expect(row(3)).toEqual(row(0));
  });
});
