import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatOf, isAnimatedGif } from '@/lib/photo/formats';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('formatOf', () => {
  it.each([
    ['jpeg', '\xFF\xD8\xFF\xE0..JFIF'],
    ['png', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR'],
    ['gif', 'GIF89a....'],
    ['gif', 'GIF87a....'],
    ['webp', 'RIFF\0\0\0\0WEBPVP8 '],
    ['bmp', 'BM......'],
    ['tiff', 'II*\0....'],
    ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1'],
    ['heic', '\0\0\0\x18ftypmif1\0\0\0\0'],
    ['avif', '\0\0\0\x1Cftypavif\0\0\0\0'],
    ['unknown', '%PDF-1.7'],
    ['unknown', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['unknown', ''],
  ])('%s', (format, text) => {
    expect(formatOf(bytes(text))).toBe(format);
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (any) => {
        expect(typeof formatOf(any)).toBe('string');
        expect(typeof isAnimatedGif(any)).toBe('boolean');
      }),
    );
  });
});

describe('isAnimatedGif', () => {
  const control = '\x21\xF9\x04\x00\x0A\x00\x00\x00';
  it.each([
    [false, 'GIF89a'],
    [false, `GIF89a${control},`],
    [true, `GIF89a${control},....${control},`],
  ])('%s', (animated, text) => {
    expect(isAnimatedGif(bytes(text))).toBe(animated);
  });
});
