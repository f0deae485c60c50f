import { clothes, mask as maskLimits } from '../data/thresholds.json';
import { type Box, erode, type Mask } from './mask';
import type { LabPicture } from './oklab';
import { median } from './statistics';

/** The parts of a photo that the judgement looks at. */
export interface Regions {
  /** Pixels of the middle of the face, as indices. */
  skin: number[];
  /** Every third pixel in both directions that surely is not the person, as indices. */
  backdrop: number[];
  /** 1 where the body below the chin is, skin included. */
  body: Uint8Array;
}

/** Share of the person mask below which a pixel surely is backdrop. */
const SURELY_BACKDROP = 0.1;

/** Of the backdrop every third row and column is enough. */
const SAMPLE = 3;

/** Finds face, body and backdrop from the face's box and the person mask. */
export function regionsOf(face: Box, mask: Mask): Regions {
  const { width, height, values } = mask;
  const person = new Uint8Array(values.length);
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    if ((values[pixel] ?? 0) >= maskLimits.person.value) person[pixel] = 1;
  }
  const radius = Math.max(1, Math.round(maskLimits.erode.value * face.width));
  const body = erode(person, width, height, radius);
  const chin = face.top + face.height;
  const middle = face.left + face.width / 2;
  const skin: number[] = [];
  const backdrop: number[] = [];
  for (let y = 0, index = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, index += 1) {
      if (y < chin || Math.abs(x - middle) > clothes.aside.value * face.width) body[index] = 0;
      const isSample = x % SAMPLE === 0 && y % SAMPLE === 0;
      if (isSample && (values[index] ?? 0) < SURELY_BACKDROP) backdrop.push(index);
      if (insideCheeks(x, y, face)) skin.push(index);
    }
  }
  return { skin, backdrop, body };
}

/** The middle of the face without brows and hair: half the box's width, from under the eyes to the upper lip. */
function insideCheeks(x: number, y: number, face: Box): boolean {
  const across = (x - face.left) / face.width;
  const down = (y - face.top) / face.height;
  return across > 0.22 && across < 0.78 && down > 0.38 && down < 0.7;
}

/** The colour of a surface in light and shade alike: the two colour axes by lightness. */
interface Tint {
  a: number;
  b: number;
}

/** The middle tint of some pixels, or nothing when there are none. */
export function tintOf(lab: LabPicture, pixels: readonly number[]): Tint | null {
  if (pixels.length === 0) return null;
  const share = (axis: Float32Array) =>
    median(pixels.map((pixel) => (axis[pixel] ?? 0) / Math.max(0.05, lab.l[pixel] ?? 0)));
  return { a: share(lab.a), b: share(lab.b) };
}

/** 1 where the region has nearly the tint. */
export function likeTint(
  region: Uint8Array,
  lab: LabPicture,
  tint: Tint | null,
  distance: number,
): Uint8Array {
  if (!tint) return new Uint8Array(region.length);
  return region.map((inside, pixel) => {
    if (!inside) return 0;
    const l = Math.max(0.05, lab.l[pixel] ?? 0);
    const away = Math.hypot((lab.a[pixel] ?? 0) / l - tint.a, (lab.b[pixel] ?? 0) / l - tint.b);
    return away < distance ? 1 : 0;
  });
}

/** Pixels of the person above the brows, where hair is, as indices. */
export function hairPixels(face: Box, mask: Mask): number[] {
  const pixels: number[] = [];
  const top = Math.max(0, Math.floor(face.top - 0.6 * face.height));
  const bottom = Math.max(0, Math.floor(face.top - 0.2 * face.height));
  for (let y = top; y < bottom; y += 1) {
    const right = Math.min(mask.width, Math.ceil(face.left + face.width));
    for (let x = Math.max(0, Math.floor(face.left)); x < right; x += 1) {
      const index = y * mask.width + x;
      if ((mask.values[index] ?? 0) > 0.8) pixels.push(index);
    }
  }
  return pixels;
}
