import { type Picture, toOklab } from '@/lib/photo/judge/oklab';

/** Corners of one surrounded area, in percent of width and height. */
export type Outline = readonly (readonly [x: number, y: number])[];

/** A colour of cloth in OKLCH. */
export interface Cloth {
  l: number;
  c: number;
  h: number;
}

const LEAST_LIGHTNESS = 0.04;
const TEXTURE = 0.75;

/**
 * Dyes the outlined clothes: folds and weave stay, as deviations of lightness; saturation stays the same in light and
 * shade, as dye does it.
 */
export function dye(picture: ImageData, outlines: readonly Outline[], cloth: Cloth): ImageData {
  const weights = weightsOf(picture, outlines);
  const data = new Uint8ClampedArray(picture.data);
  const lightness = new Float32Array(weights.length);
  let sum = 0;
  let total = 0;
  for (let pixel = 0; pixel < weights.length; pixel += 1) {
    const weight = weights[pixel] ?? 0;
    if (weight === 0) continue;
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
    const [l] = toOklab(red, green, blue);
    lightness[pixel] = l;
    sum += l * weight;
    total += weight;
  }
  const mean = sum / total;
  const hue = (cloth.h * Math.PI) / 180;
  for (let pixel = 0; pixel < weights.length; pixel += 1) {
    const weight = weights[pixel] ?? 0;
    if (weight === 0) continue;
    const l = Math.min(
      0.98,
      Math.max(LEAST_LIGHTNESS, cloth.l + TEXTURE * ((lightness[pixel] ?? 0) - mean)),
    );
    const chroma = cloth.c * Math.min(1.2, l / cloth.l);
    const rgb = inGamut(l, chroma, hue);
    for (let channel = 0; channel < 3; channel += 1) {
      const index = pixel * 4 + channel;
      data[index] = (data[index] ?? 0) * (1 - weight) + (rgb[channel] ?? 0) * weight;
    }
  }
  return new ImageData(data, picture.width, picture.height);
}

/** How much of each pixel lies inside the outlines, with soft edges. */
function weightsOf({ width, height }: Picture, outlines: readonly Outline[]): Float32Array {
  const context = contextOf(width, height);
  context.filter = 'blur(1.5px)';
  context.beginPath();
  for (const outline of outlines) {
    outline.forEach(([x, y], index) => {
      const corner = [(x / 100) * width, (y / 100) * height] as const;
      if (index === 0) context.moveTo(...corner);
      else context.lineTo(...corner);
    });
    context.closePath();
  }
  context.fill();
  const { data } = context.getImageData(0, 0, width, height);
  return Float32Array.from(
    { length: width * height },
    (_, pixel) => (data[pixel * 4 + 3] ?? 0) / 255,
  );
}

/** sRGB bytes of an OKLCH colour; a chroma that the screen cannot show is lowered until it can. */
export function inGamut(l: number, chroma: number, hue: number): [number, number, number] {
  let c = chroma;
  for (;;) {
    const linear = toLinear(l, c * Math.cos(hue), c * Math.sin(hue));
    if (c < 0.005 || linear.every((value) => value >= -0.002 && value <= 1.002)) {
      return linear.map(toByte) as [number, number, number];
    }
    c *= 0.95;
  }
}

function toLinear(l: number, a: number, b: number): [number, number, number] {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function toByte(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return Math.round(
    255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055),
  );
}

/** Puts another backdrop behind the person. `person` holds the share of each pixel that is the person. */
export function replaceBackdrop(
  picture: ImageData,
  person: Float32Array,
  [red, green, blue]: readonly [number, number, number],
): ImageData {
  const data = new Uint8ClampedArray(picture.data);
  for (let pixel = 0; pixel < person.length; pixel += 1) {
    const weight = Math.min(1, Math.max(0, ((person[pixel] ?? 0) - 0.25) / 0.5));
    // A hung cloth is never lit evenly.
    const y = Math.floor(pixel / picture.width) / picture.height;
    const x = (pixel % picture.width) / picture.width;
    const lit = 1.06 - 0.22 * y - 0.1 * Math.abs(x - 0.4);
    [red, green, blue].forEach((value, channel) => {
      const index = pixel * 4 + channel;
      data[index] = (data[index] ?? 0) * weight + value * lit * (1 - weight);
    });
  }
  return new ImageData(data, picture.width, picture.height);
}

/** Light of another strength and colour: factors on the linear channels. */
export function relight(picture: ImageData, gains: readonly [number, number, number]): ImageData {
  const data = new Uint8ClampedArray(picture.data);
  for (let index = 0; index < data.length; index += 1) {
    const channel = index % 4;
    if (channel === 3) continue;
    const value = (data[index] ?? 0) / 255;
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    data[index] = toByte(linear * (gains[channel] ?? 1));
  }
  return new ImageData(data, picture.width, picture.height);
}

/** Draws a picture anew: turned by some degrees (edges repeated by scaling up), blurred or smaller. */
export function redraw(
  picture: ImageData,
  { turn = 0, scale = 1, blur = 0 }: { turn?: number; scale?: number; blur?: number },
): ImageData {
  const source = contextOf(picture.width, picture.height);
  source.putImageData(picture, 0, 0);
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const context = contextOf(width, height);
  if (blur > 0) context.filter = `blur(${blur}px)`;
  context.translate(width / 2, height / 2);
  context.rotate((turn * Math.PI) / 180);
  const cover = turn === 0 ? 1 : 1.18;
  context.scale(scale * cover, scale * cover);
  context.drawImage(source.canvas, -picture.width / 2, -picture.height / 2);
  return context.getImageData(0, 0, width, height);
}

/** The picture as a file. */
export async function encode(picture: ImageData, type: string, quality: number): Promise<Blob> {
  const context = contextOf(picture.width, picture.height);
  context.putImageData(picture, 0, 0);
  return context.canvas.convertToBlob({ type, quality });
}

/** A photo as pixels, scaled down to a long side of at most `side`. */
export async function pixelsOf(file: Blob, side: number): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const width = Math.round(bitmap.width * scale);
  const height = Math.round(bitmap.height * scale);
  const context = contextOf(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  return context;
}
