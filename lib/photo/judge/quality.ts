import { framing, light } from '../data/thresholds.json';
import { clothColour } from './colours';
import type { Box } from './mask';
import type { LabPicture } from './oklab';
import { quantile } from './statistics';

export type Light = 'dark' | 'dim' | 'bright' | 'good';

/** How the face is lit. */
export function lightOn(lab: LabPicture, skin: readonly number[]): Light {
  const lightness = skin.map((pixel) => lab.l[pixel] ?? 0);
  if (quantile(lightness, 0.5) > light.bright.value) return 'bright';
  const brightest = quantile(lightness, 0.9);
  if (brightest < light.dark.value) return 'dark';
  return brightest < light.dim.value ? 'dim' : 'good';
}

/**
 * Whether a picture has no colour at all: fewer than `share` of its pixels have at least `chroma`.
 */
export function isGreyscale(lab: LabPicture, chroma: number, share: number): boolean {
  let coloured = 0;
  for (let pixel = 0; pixel < lab.a.length; pixel += 1) {
    if (Math.hypot(lab.a[pixel] ?? 0, lab.b[pixel] ?? 0) >= chroma) coloured += 1;
  }
  return coloured < share * lab.a.length;
}

/** Fine detail in the face relative to its contrast: mean squared Laplacian by variance of the lightness. */
export function sharpness(lab: LabPicture, face: Box): number {
  const left = Math.max(1, Math.floor(face.left));
  const top = Math.max(1, Math.floor(face.top));
  const right = Math.min(lab.width - 1, Math.ceil(face.left + face.width));
  const bottom = Math.min(lab.height - 1, Math.ceil(face.top + face.height));
  const at = (x: number, y: number) => lab.l[y * lab.width + x] ?? 0;
  let detail = 0;
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const value = at(x, y);
      detail += (4 * value - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1)) ** 2;
      sum += value;
      squares += value * value;
      count += 1;
    }
  }
  const variance = squares / count - (sum / count) ** 2;
  return variance > 0 ? detail / count / variance : 0;
}

export interface Framing {
  centred: boolean;
  upperBody: boolean;
}

/** Whether the person stands in the middle with the chest in the picture. */
export function framingOf(face: Box, width: number, height: number): Framing {
  const middle = (face.left + face.width / 2) / width;
  return {
    centred: Math.abs(middle - 0.5) <= framing.centre.value,
    upperBody: height - (face.top + face.height) >= framing.below.value * face.height,
  };
}

/** Share of the background that is blue. */
export function blueBackdropShare(lab: LabPicture, backdrop: readonly number[]): number {
  if (backdrop.length === 0) return 0;
  const blue = backdrop.filter(
    (pixel) => clothColour(lab.l[pixel] ?? 0, lab.a[pixel] ?? 0, lab.b[pixel] ?? 0) === 'blue',
  );
  return blue.length / backdrop.length;
}
