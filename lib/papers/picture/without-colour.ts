import { contextOf } from './pixels';

/** Side in pixels of the squares whose brightest parts say how bright the paper is there. */
const SQUARE = 48;
/** Of the paper's brightness: darker than the first is ink, brighter than the second is paper, seal or watermark. */
const INK = 0.28;
const PAPER = 0.66;

/**
 * The picture without red seals and pale watermarks: its red channel, in which red is as bright as paper, with all
 * that is much brighter than ink taken for paper. Only for a second look: thin print may go with them.
 */
export function withoutColour(picture: OffscreenCanvas): OffscreenCanvas {
  const { width, height } = picture;
  const source = contextOf(width, height);
  source.drawImage(picture, 0, 0);
  const image = source.getImageData(0, 0, width, height);
  const { data } = image;
  const across = Math.ceil(width / SQUARE);
  const bright = brightnessOf(image, across);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / SQUARE) * across;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const share = (data[at] ?? 0) / (bright[row + Math.floor(x / SQUARE)] ?? 255);
      data[at] = data[at + 1] = data[at + 2] = (255 * (share - INK)) / (PAPER - INK);
    }
  }
  source.putImageData(image, 0, 0);
  return source.canvas;
}

/** How bright the paper is in each square: nine in ten pixels of its red channel are darker. */
function brightnessOf({ data, width, height }: ImageData, across: number): Uint8Array {
  const down = Math.ceil(height / SQUARE);
  const bright = new Uint8Array(across * down);
  const counts = new Uint32Array(256);
  for (let square = 0; square < bright.length; square += 1) {
    counts.fill(0);
    const [left, top] = [(square % across) * SQUARE, Math.floor(square / across) * SQUARE];
    const [right, bottom] = [Math.min(width, left + SQUARE), Math.min(height, top + SQUARE)];
    for (let y = top; y < bottom; y += 2)
      for (let x = left; x < right; x += 2) {
        const red = data[(y * width + x) * 4] ?? 0;
        counts[red] = (counts[red] ?? 0) + 1;
      }
    let seen = counts.reduce((sum, count) => sum + count, 0) * 0.1;
    let value = 255;
    while (value > 60 && seen > (counts[value] ?? 0)) {
      seen -= counts[value] ?? 0;
      value -= 1;
    }
    bright[square] = value;
  }
  return bright;
}
