import { converter } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hueOf, toLabPicture, toOklab } from '@/lib/photo/judge/oklab';

const byte = fc.integer({ min: 0, max: 255 });

describe('OKLab', () => {
  it('agrees with culori on every colour', () => {
    const oklch = converter('oklch');
    fc.assert(
      fc.property(byte, byte, byte, (red, green, blue) => {
        const [l, a, b] = toOklab(red, green, blue);
        const expected = oklch({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 });
        expect(l).toBeCloseTo(expected.l, 3);
        expect(Math.hypot(a, b)).toBeCloseTo(expected.c, 3);
        if (expected.c > 0.02 && expected.h !== undefined) {
          const away = Math.abs(hueOf(a, b) - expected.h);
          expect(Math.min(away, 360 - away)).toBeLessThan(0.5);
        }
      }),
    );
  });

  it('takes gains on linear light: half the light is 0.5 ** (1 / 3) of the lightness', () => {
    const [full] = toOklab(255, 255, 255);
    const [half] = toOklab(255, 255, 255, [0.5, 0.5, 0.5]);
    expect(half / full).toBeCloseTo(Math.cbrt(0.5), 5);
  });

  it('keeps the pixels of a picture in order', () => {
    const data = Uint8ClampedArray.from([255, 255, 255, 255, 0, 0, 0, 255]);
    const { l } = toLabPicture({ width: 2, height: 1, data });
    expect([...l].map((value) => Math.round(value))).toEqual([1, 0]);
  });
});
