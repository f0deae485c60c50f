import { turnedBack } from '../picture/geometry';
import type { ReadCharacter, ReadLine, ReadPicture } from '../picture/lines';
import { slopeOf } from '../picture/slope';

/** A character with its middle in the axes of the straightened page. */
export interface PlacedCharacter extends ReadCharacter {
  x: number;
}

/** A line, or the part of one, in the axes of the straightened page. */
export interface Piece {
  characters: readonly PlacedCharacter[];
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
  line: ReadLine;
}

/** Characters that the recogniser takes for others of the same look. */
const MEANT: Readonly<Record<string, string | undefined>> = {
  丶: '、',
  '﹒': '.',
  '∶': ':',
  '﹣': '-',
  '—': '-',
  '–': '-',
};

/** The lines of a picture as pieces, from top to bottom, brackets and letters half-width as labels are looked for. */
export function piecesOf({ lines }: ReadPicture): Piece[] {
  const slope = slopeOf(lines.map(({ box }) => box));
  const pieces = lines
    .map((line) => {
      const { x, y } = turnedBack(line.box, slope);
      const left = x - line.box.width / 2;
      const characters = line.characters.flatMap((character) =>
        placed(character, left, line.box.width),
      );
      return pieceOf(characters, line, y, left, left + line.box.width);
    })
    .filter(({ characters }) => characters.length > 0)
    .toSorted((one, other) => one.y - other.y || one.left - other.left);
  return pieces.filter((piece) => !pieces.some((other) => isEcho(piece, other)));
}

/** Whether a piece is but the beginning or end of a longer one that was found in the same place. */
function isEcho(piece: Piece, other: Piece): boolean {
  const shared = Math.min(piece.right, other.right) - Math.max(piece.left, other.left);
  return (
    piece.text.length < other.text.length &&
    (other.text.startsWith(piece.text) || other.text.endsWith(piece.text)) &&
    Math.abs(piece.y - other.y) < 0.3 * other.height &&
    shared > 0.4 * (piece.right - piece.left)
  );
}

function placed(character: ReadCharacter, left: number, width: number): PlacedCharacter[] {
  const x = left + character.at * width;
  return [...(MEANT[character.text] ?? character.text).normalize('NFKC')].map((text) => ({
    ...character,
    text,
    x,
  }));
}

function pieceOf(
  characters: readonly PlacedCharacter[],
  line: ReadLine,
  y: number,
  left: number,
  right: number,
): Piece {
  return {
    characters,
    text: characters.map(({ text }) => text).join(''),
    left,
    right,
    y,
    height: line.box.height,
    line,
  };
}

/** The part of a piece from one character up to another. */
export function partOf(piece: Piece, from: number, to = piece.characters.length): Piece {
  const characters = piece.characters.slice(from, to);
  const half =
    Math.min(piece.height, (piece.right - piece.left) / Math.max(1, piece.characters.length)) / 2;
  const left = from === 0 ? piece.left : (characters[0]?.x ?? piece.right) - half;
  const right =
    to >= piece.characters.length ? piece.right : (characters.at(-1)?.x ?? piece.left) + half;
  return pieceOf(characters, piece.line, piece.y, left, right);
}

/** Pieces that stand beside each other, from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.findLast((other) =>
      other.some(({ y, height }) => Math.abs(y - piece.y) < 0.5 * Math.min(height, piece.height)),
    );
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.toSorted((one, other) => one.left - other.left));
}
