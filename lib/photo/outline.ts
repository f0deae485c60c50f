import type { MeasuredClothes } from './judge/clothes';
import type { Picture } from './judge/oklab';
import { toBase64 } from './base64';

type Rgb = readonly [red: number, green: number, blue: number];

const CLOTHES: Rgb = [255, 255, 255];
const RED: Rgb = [255, 224, 0];
const BLUE: Rgb = [255, 128, 0];
const SHADE: Rgb = [0, 0, 0];

/**
 * The photo with what was judged: what is not clothes is darkened, the clothes have a white outline, red in them a
 * yellow one and blue an orange one (colours that stand out on what they surround).
 *
 * @returns a JPEG as a data URL
 */
export async function drawOutline(picture: Picture, measured: MeasuredClothes): Promise<string> {
  const { width, height } = picture;
  const data = new Uint8ClampedArray(picture.data);
  const paint = (pixel: number, [red, green, blue]: Rgb, strength: number) => {
    const index = pixel * 4;
    data[index] = (data[index] ?? 0) * (1 - strength) + red * strength;
    data[index + 1] = (data[index + 1] ?? 0) * (1 - strength) + green * strength;
    data[index + 2] = (data[index + 2] ?? 0) * (1 - strength) + blue * strength;
  };
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (!measured.clothes[pixel]) paint(pixel, SHADE, 0.45);
  }
  for (const [region, colour] of [
    [measured.clothes, CLOTHES],
    [measured.red, RED],
    [measured.blue, BLUE],
  ] as const) {
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      if (region[pixel] && isEdge(region, pixel, width)) paint(pixel, colour, 0.9);
    }
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  return `data:image/jpeg;base64,${await toBase64(blob)}`;
}

function isEdge(region: Uint8Array, pixel: number, width: number): boolean {
  return [pixel - 1, pixel + 1, pixel - width, pixel + width].some(
    (neighbour) => !region[neighbour],
  );
}
