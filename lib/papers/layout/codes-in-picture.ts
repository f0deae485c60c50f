import { isCreditCode, isIdNumber, knownCode } from '../codes';
import type { Doubt } from '../types';
import type { Piece, PlacedCharacter } from './pieces';

/** A number with check digits found in a picture. */
export interface PictureCode {
  key: 'creditCode' | 'idNumber';
  code: string;
  doubts: Doubt[];
  piece: Piece;
}

const LENGTH = 18;
/** What is surer than this is not exchanged: a number that is wrong for another reason stays wrong. */
const SURE = 0.95;
const ALIKE: Readonly<Record<string, string | undefined>> = {
  '0': 'DQ8',
  '1': '7LT',
  '2': '7',
  '3': '8',
  '5': '6',
  '6': '85',
  '7': '12',
  '8': '36B0',
  B: '8',
  D: '0',
  E: 'F',
  F: 'EP',
  G: '6C',
  C: 'G',
  K: 'X',
  X: 'K',
  M: 'N',
  N: 'M',
  P: 'F',
  Q: '0',
  R: 'P',
  U: 'J',
  Y: 'T',
  H: 'N',
  W: 'M',
};

/**
 * The credit code and the ID number of a picture, by their check digits. One character that was not sure may be
 * exchanged for another likely one, when exactly one exchange makes the check digits agree.
 */
export function codesInPicture(pieces: readonly Piece[]): PictureCode[] {
  const runs = pieces.flatMap((piece) =>
    runsOf(piece).map((characters) => ({ piece, characters })),
  );
  const asRead = runs.flatMap(({ piece, characters }): PictureCode[] => {
    const known = knownCode(textOf(characters));
    return known
      ? [{ key: known.key, code: known.code, doubts: known.repaired ? ['repaired'] : [], piece }]
      : [];
  });
  const found = new Map<string, PictureCode>();
  for (const code of asRead.toSorted((one, other) => one.doubts.length - other.doubts.length))
    if (!found.has(code.key)) found.set(code.key, code);
  for (const { piece, characters } of runs) {
    const repaired = repair(characters);
    if (repaired && !found.has(repaired.key))
      found.set(repaired.key, { ...repaired, doubts: ['repaired'], piece });
  }
  return [...found.values()];
}

const textOf = (characters: readonly PlacedCharacter[]) =>
  characters.map(({ text }) => text.toUpperCase()).join('');

/** Runs of exactly 18 letters and digits in a piece; blanks between them do not count. */
function runsOf({ characters }: Piece): PlacedCharacter[][] {
  const runs: PlacedCharacter[][] = [[]];
  for (const character of characters) {
    if (/^[0-9A-Za-z]$/.test(character.text)) runs.at(-1)?.push(character);
    else if (character.text.trim() !== '') runs.push([]);
  }
  return runs.filter(({ length }) => length === LENGTH);
}

function repair(
  characters: readonly PlacedCharacter[],
): Pick<PictureCode, 'key' | 'code'> | undefined {
  const read = textOf(characters);
  const solutions = new Set<string>();
  characters.forEach(({ probability, others }, at) => {
    if (probability >= SURE) return;
    const likely = [...others, ...(ALIKE[read.charAt(at)] ?? '')].map((text) => text.toUpperCase());
    for (const other of likely) {
      if (!/^[0-9A-Z]$/.test(other)) continue;
      const code = read.slice(0, at) + other + read.slice(at + 1);
      if (isCreditCode(code) || isIdNumber(code)) solutions.add(code);
    }
  });
  const [code] = solutions;
  if (code === undefined || solutions.size > 1) return undefined;
  return { key: isIdNumber(code) ? 'idNumber' : 'creditCode', code };
}
