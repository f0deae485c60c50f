export type PhotoFormat =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'bmp'
  | 'heic'
  | 'tiff'
  | 'unknown';

/** How a file must begin: bytes at an offset. HEIC and AVIF differ in the brand behind `ftyp`. */
const SIGNATURES: readonly { format: PhotoFormat; offset: number; text: string }[] = [
  { format: 'jpeg', offset: 0, text: '\xFF\xD8\xFF' },
  { format: 'png', offset: 0, text: '\x89PNG\r\n\x1A\n' },
  { format: 'gif', offset: 0, text: 'GIF87a' },
  { format: 'gif', offset: 0, text: 'GIF89a' },
  { format: 'webp', offset: 8, text: 'WEBP' },
  { format: 'bmp', offset: 0, text: 'BM' },
  { format: 'tiff', offset: 0, text: 'II*\0' },
  { format: 'tiff', offset: 0, text: 'MM\0*' },
  { format: 'avif', offset: 4, text: 'ftypavif' },
  { format: 'avif', offset: 4, text: 'ftypavis' },
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].map((brand) => ({
    format: 'heic' as const,
    offset: 4,
    text: `ftyp${brand}`,
  })),
];

/** The format that the first bytes of a file tell; its name and declared type are not trusted. */
export function formatOf(bytes: Uint8Array): PhotoFormat {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  return SIGNATURES.find(({ offset, text }) => head.startsWith(text, offset))?.format ?? 'unknown';
}

/** Whether a GIF holds more than one picture. Each is announced by a graphic control block. */
export function isAnimatedGif(bytes: Uint8Array): boolean {
  let pictures = 0;
  for (let index = 0; index + 7 < bytes.length; index += 1) {
    const isControl =
      bytes[index] === 0x21 &&
      bytes[index + 1] === 0xf9 &&
      bytes[index + 2] === 0x04 &&
      bytes[index + 7] === 0x00;
    if (isControl) pictures += 1;
    if (pictures > 1) return true;
  }
  return false;
}
