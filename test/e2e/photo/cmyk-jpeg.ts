/**
 * A baseline JPEG of one colour with four components, as printing programs save it. Every block holds only its mean,
 * so that a few lines encode it: the first of each component says the value, all others that nothing changes.
 *
 * @param inks cyan, magenta, yellow and black, 0 to 255, stored inverted as Adobe does
 */
export function cmykJpeg(
  width: number,
  height: number,
  inks: readonly [number, number, number, number],
): Uint8Array {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  };
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  for (let block = 0; block < blocks; block += 1) {
    for (const ink of inks) {
      const mean = block === 0 ? (255 - ink - 128) * 8 : 0;
      const size = mean === 0 ? 0 : Math.floor(Math.log2(Math.abs(mean))) + 1;
      put(size, 4);
      if (size > 0) put(mean > 0 ? mean : mean + 2 ** size - 1, size);
      put(0, 1);
    }
  }
  while (bits.length % 8 !== 0) bits.push(1);
  const data: number[] = [];
  for (let index = 0; index < bits.length; index += 8) {
    const byte = Number.parseInt(bits.slice(index, index + 8).join(''), 2);
    data.push(byte);
    if (byte === 0xff) data.push(0);
  }
  const components = [1, 2, 3, 4];
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(
      0xee,
      [...'Adobe'].map((sign) => sign.charCodeAt(0)),
      [0, 100, 0, 0, 0, 0, 0],
    ),
    ...segment(
      0xdb,
      [0],
      Array.from({ length: 64 }, () => 1),
    ),
    ...segment(
      0xc0,
      [8, height >> 8, height & 255, width >> 8, width & 255, 4],
      components.flatMap((id) => [id, 0x11, 0]),
    ),
    // Sizes 0 to 11, each with a code of four bits; and one code for “nothing more in this block”.
    ...segment(
      0xc4,
      [0x00],
      [0, 0, 0, 12, ...Array.from({ length: 12 }, () => 0)],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    ),
    ...segment(0xc4, [0x10], [1, ...Array.from({ length: 15 }, () => 0)], [0]),
    ...segment(
      0xda,
      [4],
      components.flatMap((id) => [id, 0]),
      [0, 63, 0],
    ),
    ...data,
    0xff,
    0xd9,
  ]);
}

function segment(marker: number, ...parts: readonly (readonly number[])[]): number[] {
  const body = parts.flat();
  const length = body.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...body];
}
