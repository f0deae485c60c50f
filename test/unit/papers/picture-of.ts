import type { ReadLine, ReadPicture } from '@/lib/papers/picture/lines';

export interface Written {
  text: string;
  x: number;
  y: number;
  /** Height of the line in pixels. */
  size?: number;
  /** How sure each character is; one number for all. */
  sure?: number | readonly number[];
  red?: number;
  /** Blank before the character at a place, in characters: {2: 3}. */
  gaps?: Readonly<Record<number, number>>;
}

/** A picture as if these lines had been read in it. */
export function pictureOf(lines: readonly Written[], more: Partial<ReadPicture> = {}): ReadPicture {
  return { width: 1700, height: 1200, turned: 0, aslant: 0, lines: lines.map(lineOf), ...more };
}

function lineOf({ text, x, y, size = 30, sure = 0.99, red = 0, gaps = {} }: Written): ReadLine {
  let at = 0;
  const places = [...text].map((character, index) => {
    at += (gaps[index] ?? 0) * size;
    const wide = /[\p{Script=Han}（）：、]/u.test(character) ? size : size * 0.55;
    at += wide;
    return at - wide / 2;
  });
  return {
    red,
    box: { x: x + at / 2, y, width: at, height: size, angle: 0 },
    characters: [...text].map((character, index) => ({
      text: character,
      probability: typeof sure === 'number' ? sure : (sure[index] ?? 0.99),
      at: (places[index] ?? 0) / at,
      others: [],
    })),
  };
}
