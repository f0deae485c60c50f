import type { Doubt } from '../types';
import type { Piece } from './pieces';

/** Letters and digits of one look that count the same in the check digits of ICAO 9303 (G is 16, 6 is 6): none of these tells them apart. */
const TWINS: Readonly<Record<string, string | undefined>> = { G: '6', L: '1', S: '8' };

/** A twin that is less sure than this must be compared. */
const SURE = 0.9;

const asDigits = (text: string) => text.replace(/[GLS]/g, (letter) => TWINS[letter] ?? letter);

/** What speaks against a passport number whose check digit agrees: characters that it cannot tell from others. */
export function doubtsOfTwins(number: string, pieces: readonly Piece[]): Doubt[] {
  const doubts = new Set<Doubt>();
  for (const { characters } of pieces) {
    const signs = characters.filter(({ text }) => text.trim() !== '');
    const text = signs.map((sign) => sign.text.toUpperCase()).join('');
    const at = asDigits(text).indexOf(asDigits(number));
    if (at < 0) continue;
    if (text.slice(at, at + number.length) !== number) doubts.add('disagrees');
    const read = signs.slice(at, at + number.length);
    if (read.some((sign) => /[GLS618]/i.test(sign.text) && sign.probability < SURE))
      doubts.add('uncertain');
  }
  return [...doubts];
}
