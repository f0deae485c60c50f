import { deflateSync } from 'node:zlib';

import { cmykJpeg } from './cmyk-jpeg';

export interface AwkwardFile {
  name: string;
  bytes: Uint8Array;
}

/** Two hundred files that a person might choose by mistake, or that are damaged: the same ones at every run. */
export function awkwardFiles(photo: Uint8Array): AwkwardFile[] {
  const files: AwkwardFile[] = [
    { name: 'empty', bytes: new Uint8Array() },
    { name: 'one byte', bytes: Uint8Array.of(0xff) },
    { name: 'text', bytes: bytesOf('This is no photo.') },
    { name: 'PDF', bytes: bytesOf('%PDF-1.7\n%âãÏÓ\n') },
    { name: 'zip', bytes: bytesOf('PK\x03\x04\x14\x00\x00\x00') },
    {
      name: 'SVG',
      bytes: bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    },
    { name: 'page', bytes: bytesOf('<!doctype html><script>alert(1)</script>') },
    { name: 'HEIC', bytes: bytesOf('\0\0\0\x18ftypheic\0\0\0\0mif1heic') },
    { name: 'TIFF', bytes: bytesOf('II*\0\x08\0\0\0\0\0') },
    { name: 'AVIF without content', bytes: bytesOf('\0\0\0\x1Cftypavif\0\0\0\0avifmif1') },
    { name: 'WebP without content', bytes: bytesOf('RIFF\x04\0\0\0WEBP') },
    { name: 'BMP without content', bytes: bytesOf('BM\x1A\0\0\0') },
    { name: 'CMYK', bytes: cmykJpeg(320, 400, [200, 40, 30, 10]) },
    { name: 'small CMYK', bytes: cmykJpeg(8, 8, [0, 255, 255, 0]) },
    { name: 'one pixel', bytes: png(1, 1, 6) },
    { name: 'one row', bytes: png(4000, 1, 6) },
    { name: 'one column', bytes: png(1, 4000, 6) },
    { name: 'transparent', bytes: png(300, 400, 6) },
    { name: 'grey', bytes: png(300, 400, 0) },
    { name: 'large', bytes: png(8000, 9000, 0) },
    { name: 'too large', bytes: png(20_000, 20_000, 0, false) },
    { name: 'enormous', bytes: png(2_000_000_000, 2_000_000_000, 0, false) },
    { name: 'animated', bytes: gif(2) },
    { name: 'still GIF', bytes: gif(1) },
    { name: 'GIF without pictures', bytes: gif(0) },
  ];
  const random = numbers(20_181_122);
  while (files.length < 110) {
    const length = Math.floor(random() * photo.length);
    files.push({ name: `cut off after ${length}`, bytes: photo.slice(0, length) });
  }
  while (files.length < 170) {
    const bytes = photo.slice();
    const flips = 1 + Math.floor(random() * 40);
    for (let flip = 0; flip < flips; flip += 1) {
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    }
    files.push({ name: `${flips} bytes changed (${files.length})`, bytes });
  }
  const heads = ['\xFF\xD8\xFF\xE0', '\x89PNG\r\n\x1A\n', 'GIF89a', 'RIFF\0\0\0\0WEBP', 'BM'];
  while (files.length < 200) {
    const head = heads[files.length % heads.length] ?? '';
    const noise = Uint8Array.from({ length: 2000 }, () => Math.floor(random() * 256));
    files.push({
      name: `noise behind ${head.length} signs (${files.length})`,
      bytes: Uint8Array.from([...bytesOf(head), ...noise]),
    });
  }
  return files;
}

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Mulberry32: the same numbers from the same start. */
function numbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A PNG of nothing: black, and see-through where the colour type has alpha. */
function png(width: number, height: number, colourType: 0 | 6, whole = true): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType], 8);
  const row = 1 + width * (colourType === 6 ? 4 : 1);
  const content = whole ? Buffer.alloc(row * height) : Buffer.alloc(64);
  return Buffer.concat([
    bytesOf('\x89PNG\r\n\x1A\n'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(content, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([bytesOf(type), content]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(named));
  return Buffer.concat([frame, named, check]);
}

function crc(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb8_8320 : 0);
  }
  return (value ^ 0xffff_ffff) >>> 0;
}

/** One pixel, two colours. */
const SCREEN = [1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0];

/** A GIF of some pictures of one pixel. */
function gif(pictures: number): Uint8Array {
  const picture = [
    0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0,
  ];
  return Uint8Array.from([
    ...bytesOf('GIF89a'),
    ...SCREEN,
    ...Array.from({ length: pictures }, () => picture).flat(),
    0x3b,
  ]);
}
