/** A picture of RGBA bytes, as `ImageData` holds it. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A picture in OKLab, one plane for each axis: lightness 0 to 1, and the two colour axes. */
export interface LabPicture {
  width: number;
  height: number;
  l: Float32Array;
  a: Float32Array;
  b: Float32Array;
}

/** Factors for linear red, green and blue. */
export type Gains = readonly [red: number, green: number, blue: number];

export const NO_GAINS: Gains = [1, 1, 1];

const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/**
 * One sRGB colour (bytes) in OKLab, after the gains.
 * The matrices are those of https://bottosson.github.io/posts/oklab/. Done here rather than with `culori`, whose object
 * for every colour costs half a second on a picture; a test holds the two together.
 */
export function toOklab(
  red: number,
  green: number,
  blue: number,
  gains: Gains = NO_GAINS,
): [l: number, a: number, b: number] {
  const r = (LINEAR[red] ?? 0) * gains[0];
  const g = (LINEAR[green] ?? 0) * gains[1];
  const b = (LINEAR[blue] ?? 0) * gains[2];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** The whole picture in OKLab, after the gains. */
export function toLabPicture(
  { width, height, data }: Picture,
  gains: Gains = NO_GAINS,
): LabPicture {
  const size = width * height;
  const picture: LabPicture = {
    width,
    height,
    l: new Float32Array(size),
    a: new Float32Array(size),
    b: new Float32Array(size),
  };
  for (let index = 0, byte = 0; index < size; index += 1, byte += 4) {
    const [l, a, b] = toOklab(data[byte] ?? 0, data[byte + 1] ?? 0, data[byte + 2] ?? 0, gains);
    picture.l[index] = l;
    picture.a[index] = a;
    picture.b[index] = b;
  }
  return picture;
}

/** Hue angle of the two colour axes, 0 to 360 degrees. */
export function hueOf(a: number, b: number): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}
