import { describe, expect, it } from 'vitest';

import { edgeWidth } from '@/lib/photo/judge/edges';
import { type Picture, toLabPicture } from '@/lib/photo/judge/oklab';
import { isGreyscale } from '@/lib/photo/judge/quality';
import { document as limits } from '@/lib/photo/data/thresholds.json';

type Rgb = readonly [red: number, green: number, blue: number];

/** A page of dark lines 8 pixels high whose upper edges take `soft` pixels from light to dark. */
function page(soft: number, seal?: { colour: Rgb; side: number }, paper: Rgb = [250, 250, 250]) {
  const side = 320;
  const picture: Picture = {
    width: side,
    height: side,
    data: new Uint8ClampedArray(side * side * 4),
  };
  for (let y = 0, index = 0; y < side; y += 1) {
    const inLine = y % 32;
    const dark = Math.max(0, Math.min(1, (inLine - 4) / soft, (28 - inLine) / soft));
    for (let x = 0; x < side; x += 1, index += 4) {
      const inSeal = seal && x >= 20 && x < 20 + seal.side && y < seal.side;
      const colour = inSeal ? seal.colour : paper.map((value) => value * (1 - 0.8 * dark));
      picture.data.set([...colour, 255], index);
    }
  }
  return toLabPicture(picture);
}

describe('edgeWidth', () => {
  it('tells sharp print from soft, in pixels', () => {
    expect(edgeWidth(page(1))).toBeLessThan(1.5);
    expect(edgeWidth(page(10))).toBeGreaterThan(5);
  });

  it('grows with the softness', () => {
    const widths = [1, 2, 4, 8, 12].map((soft) => edgeWidth(page(soft)) ?? 0);
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  });

  it('says nothing of an empty page', () => {
    const blank = { ...page(1), l: new Float32Array(320 * 320).fill(0.9) };
    expect(edgeWidth(blank)).toBeNull();
  });

  it('says nothing of a picture smaller than a block', () => {
    const empty = new Float32Array(100);
    expect(edgeWidth({ width: 10, height: 10, l: empty, a: empty, b: empty })).toBeNull();
  });
});

describe('a document without colour', () => {
  const isGrey = (lab: ReturnType<typeof page>) =>
    isGreyscale(lab, limits.greyChroma.value, limits.greyShare.value);

  it.each([
    ['grey print on white', page(2), true],
    ['a red seal of 2.5 % of its side', page(2, { colour: [200, 40, 40], side: 8 }), false],
    ['a pale red seal', page(2, { colour: [240, 205, 200], side: 20 }), false],
    ['yellowish paper', page(2, undefined, [250, 246, 236]), false],
    ['a grey seal', page(2, { colour: [120, 120, 120], side: 40 }), true],
  ])('%s', (_, lab, expected) => {
    expect(isGrey(lab)).toBe(expected);
  });
});
