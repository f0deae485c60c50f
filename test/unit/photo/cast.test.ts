import { describe, expect, it } from 'vitest';

import { castGains } from '@/lib/photo/judge/cast';
import { hueOf, NO_GAINS, toLabPicture, toOklab } from '@/lib/photo/judge/oklab';

type Rgb = readonly [red: number, green: number, blue: number];

const SKIN: Rgb = [214, 164, 134];

/** Gains for a picture whose left half is skin and whose right half is backdrop. */
function gainsFor(skin: Rgb, backdrop: Rgb) {
  const picture = { width: 20, height: 20, data: new Uint8ClampedArray(1600) };
  const left: number[] = [];
  const right: number[] = [];
  for (let pixel = 0; pixel < 400; pixel += 1) {
    const isSkin = pixel % 20 < 10;
    (isSkin ? left : right).push(pixel);
    picture.data.set([...(isSkin ? skin : backdrop), 255], pixel * 4);
  }
  return castGains(picture, toLabPicture(picture), left, right);
}

const hueAfter = (rgb: Rgb, gains: Rgb) => {
  const [, a, b] = toOklab(...rgb, gains);
  return hueOf(a, b);
};

const isSkinHue = (hue: number) => hue >= 34 && hue <= 78;

const relit = (rgb: Rgb, light: Rgb): Rgb =>
  rgb.map((value, channel) =>
    Math.round(255 * ((value / 255) ** 2.2 * (light[channel] ?? 1)) ** (1 / 2.2)),
  ) as unknown as Rgb;

describe('castGains', () => {
  it('changes nothing when skin has the colour of skin and the backdrop is coloured', () => {
    expect(gainsFor(SKIN, [34, 104, 190])).toEqual(NO_GAINS);
    expect(gainsFor(SKIN, [160, 30, 30])).toEqual(NO_GAINS);
  });

  it('makes a pale backdrop grey', () => {
    const wall: Rgb = [228, 220, 205];
    const gains = gainsFor(SKIN, wall);
    const [, a, b] = toOklab(...wall, gains);
    expect(Math.hypot(a, b)).toBeLessThan(0.006);
  });

  it.each([
    ['yellow', [226, 178, 120]],
    ['rosy', [214, 150, 140]],
  ] as const)(
    'brings %s skin in cold light back to a hue of skin by the least change',
    (_, skin) => {
      const seen = relit(skin, [0.72, 1, 1.28]);
      expect(isSkinHue(hueAfter(seen, NO_GAINS))).toBe(false);
      const gains = gainsFor(seen, [20, 60, 20]);
      expect(isSkinHue(hueAfter(seen, gains))).toBe(true);
      const weaker = gains.map((gain) => 1 + (gain - 1) * 0.6) as unknown as Rgb;
      expect(isSkinHue(hueAfter(seen, weaker))).toBe(false);
    },
  );

  it('leaves light alone that no gain explains', () => {
    expect(gainsFor([60, 200, 60], [20, 60, 20])).toEqual(NO_GAINS);
  });

  it('does not take a painted wall for white when skin would turn green for it', () => {
    const gains = gainsFor([226, 178, 120], [176, 222, 240]);
    const hue = hueAfter([226, 178, 120], gains);
    expect(hue).toBeGreaterThanOrEqual(34);
    expect(hue).toBeLessThanOrEqual(78);
  });
});
