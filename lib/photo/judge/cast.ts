import { cast } from '../data/thresholds.json';
import { type Gains, hueOf, type LabPicture, NO_GAINS, type Picture, toOklab } from './oklab';
import { median } from './statistics';

/** Least number of pixels from which a colour is taken. */
const ENOUGH = 64;

/**
 * How the light is coloured, as far as backdrop and skin tell: the gains that take the cast away.
 * A pale backdrop is taken for grey, unless the skin would then have a colour that no skin has (the wall is painted).
 * Otherwise the light is made warmer or colder by the least that gives the skin a possible hue.
 *
 * @param skin pixels of the face, as indices
 * @param backdrop pixels that surely are not the person, as indices
 */
export function castGains(
  picture: Picture,
  lab: LabPicture,
  skin: readonly number[],
  backdrop: readonly number[],
): Gains {
  if (skin.length < ENOUGH) return NO_GAINS;
  const face = medianColour(picture, skin);
  const wall = paleWall(picture, lab, backdrop);
  if (wall && isSkin(face, wall)) return wall;
  if (isSkin(face, NO_GAINS)) return NO_GAINS;
  for (let strength = 0.02; strength <= cast.strongest.value; strength += 0.02) {
    for (const signed of [-strength, strength]) {
      const gains: Gains = [1 + signed, 1, 1 - signed];
      if (isSkin(face, gains)) return gains;
    }
  }
  return NO_GAINS;
}

type Rgb = readonly [red: number, green: number, blue: number];

function medianColour({ data }: Picture, pixels: readonly number[]): Rgb {
  const channel = (offset: number) => median(pixels.map((pixel) => data[pixel * 4 + offset] ?? 0));
  return [channel(0), channel(1), channel(2)];
}

function isSkin([red, green, blue]: Rgb, gains: Gains): boolean {
  const [, a, b] = toOklab(red, green, blue, gains);
  const hue = hueOf(a, b);
  const [low = 0, high = 360] = cast.skinHue.value;
  return hue >= low && hue <= high;
}

/** Gains that make a pale backdrop grey, or nothing when there is none or it is coloured too strongly. */
function paleWall(picture: Picture, lab: LabPicture, backdrop: readonly number[]): Gains | null {
  const { lightness, chroma, share } = cast.paleBackdrop.value;
  const pale = backdrop.filter(
    (pixel) =>
      (lab.l[pixel] ?? 0) > lightness && Math.hypot(lab.a[pixel] ?? 0, lab.b[pixel] ?? 0) < chroma,
  );
  if (pale.length < ENOUGH || pale.length < share * backdrop.length) return null;
  const [red, green, blue] = medianColour(picture, pale).map((byte) => (byte / 255) ** 2.2);
  if (!red || !green || !blue) return null;
  const gains: Gains = [green / red, 1, green / blue];
  const strongest = Math.max(...gains.map((gain) => Math.abs(gain - 1)));
  return strongest <= cast.strongest.value ? gains : null;
}
