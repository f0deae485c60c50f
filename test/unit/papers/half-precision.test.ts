import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { paperFiles } from '@/lib/papers/models/files';
import { toHalf, toShorterHalf } from '@/lib/papers/models/half-precision';

/** The number that sixteen bits stand for. */
function fromHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Infinity;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

describe('half precision', () => {
  it('gives back every number that it can hold', () => {
    for (let half = 0; half < 0x7c00; half += 1) expect(toHalf(fromHalf(half))).toBe(half);
  });

  it('is nowhere farther from a number than half a step', () => {
    fc.assert(
      fc.property(fc.float({ min: -60_000, max: 60_000, noNaN: true }), (number) => {
        const step = Math.max(2 ** -24, 2 ** (Math.floor(Math.log2(Math.abs(number) || 1)) - 10));
        expect(Math.abs(fromHalf(toHalf(number)) - number)).toBeLessThanOrEqual(step / 2);
      }),
    );
  });
});

it('spares the last three bits of a weight, and loses no more than half a step by it', () => {
  fc.assert(
    fc.property(fc.float({ min: -60_000, max: 60_000, noNaN: true }), (number) => {
      const half = toShorterHalf(number);
      const step = Math.max(2 ** -21, 2 ** (Math.floor(Math.log2(Math.abs(number) || 1)) - 7));
      expect(half & 7).toBe(0);
      // Rounded twice, to sixteen bits first.
      expect(Math.abs(fromHalf(half) - number)).toBeLessThanOrEqual(step / 2 + step / 8);
    }),
  );
});

describe('the files that the build ships', () => {
  it('holds the models to known bytes and stores them small', () => {
    const files = paperFiles();
    const sizeOf = (name: string) => {
      const file = files.find(({ relativeDest }) => relativeDest === `paper-models/${name}`);
      return file ? readFileSync(file.absoluteSrc).length : 0;
    };
    expect(sizeOf('detect.onnx')).toBeGreaterThan(2_000_000);
    expect(sizeOf('detect.onnx')).toBeLessThan(2_600_000);
    expect(sizeOf('recognise.onnx')).toBeGreaterThan(5_000_000);
    expect(sizeOf('recognise.onnx')).toBeLessThan(5_800_000);
    expect(sizeOf('runtime.wasm.gz')).toBeLessThan(4_000_000);
    const all = files.reduce((sum, { absoluteSrc }) => sum + readFileSync(absoluteSrc).length, 0);
    expect(all).toBeLessThan(16_000_000);
  });
});
