import { type LabelKey, LABELS } from '../labels';
import { isNearly } from './nearly';
import type { PaperLabel } from './paper-labels';
import type { Piece } from './pieces';

/** A label in a row: where it begins, and where what follows it does. */
export interface PlacedLabel {
  key: LabelKey;
  row: number;
  /** Piece in the row and character in the piece. */
  start: readonly [piece: number, character: number];
  end: readonly [piece: number, character: number];
  left: number;
  y: number;
  height: number;
}

interface Sign {
  text: string;
  piece: number;
  character: number;
  x: number;
}

/** Blank in character heights that parts a label from what stands before it in the same piece. */
const APART = 0.9;
/** A spaced label (名 称) may be two pieces with so many heights between them. */
const WIDEST_LABEL_GAP = 5;

/** The labels of a paper, each at the start of a piece or after a blank; spaced ones over two pieces. */
export function findLabels(
  rows: readonly (readonly Piece[])[],
  labels: readonly PaperLabel[],
): PlacedLabel[] {
  const longestFirst = labels.toSorted((one, other) => other.words.length - one.words.length);
  return rows.flatMap((row, at) => labelsInRow(row, at, longestFirst));
}

function labelsInRow(
  row: readonly Piece[],
  rowAt: number,
  labels: readonly PaperLabel[],
): PlacedLabel[] {
  const signs = row.flatMap((piece, at) =>
    piece.characters.flatMap(({ text, x }, character): Sign[] =>
      text.trim() === '' ? [] : [{ text, piece: at, character, x }],
    ),
  );
  const found: PlacedLabel[] = [];
  for (let at = 0; at < signs.length;) {
    const label = mayBegin(row, signs, at) ? labelAt(row, signs, at, labels) : undefined;
    const length = label ? label.words.length + englishBehind(label, signs, at) : 1;
    const [first, last] = [signs[at], signs[at + length - 1]];
    if (!label || !first || !last) {
      at += 1;
      continue;
    }
    const piece = row[first.piece];
    found.push({
      key: label.key,
      row: rowAt,
      start: [first.piece, first.character],
      end: [last.piece, last.character + 1],
      left: first.x - (piece?.height ?? 0) / 2,
      y: piece?.y ?? 0,
      height: piece?.height ?? 0,
    });
    at += length;
  }
  return found;
}

/** A label begins a piece, perhaps behind one stray sign, or follows a blank. */
function mayBegin(row: readonly Piece[], signs: readonly Sign[], at: number): boolean {
  const [sign, before] = [signs[at], signs[at - 1]];
  if (!sign || !before || before.piece !== sign.piece) return true;
  if (sign.character === 1 && !/[\p{Script=Han}\dA-Za-z]/u.test(before.text)) return true;
  const piece = row[sign.piece];
  if (!piece) return false;
  const usual = usualGap(piece);
  return sign.x - before.x > usual + APART * piece.height * 0.5 || /[男女:;]/.test(before.text);
}

/** So many signs at most are looked through for the English of a label: Period of validity. */
const LONGEST_ENGLISH = 40;

/**
 * How many signs behind a Chinese label are its English: 出生日期 Date of birth, 国籍/Nationality, 所有者（Owner）. A single
 * word counts only where nothing more stands in its piece, since values begin with such words, too.
 */
function englishBehind({ key, words }: PaperLabel, signs: readonly Sign[], at: number): number {
  const rest = signs.slice(at + words.length, at + words.length + LONGEST_ENGLISH);
  const [first] = rest;
  if (!first || !/\p{Script=Han}/u.test(words)) return 0;
  const read = rest.map(({ text }) => text.toLowerCase()).join('');
  const [begun = ''] = /^[/(]*/.exec(read) ?? [];
  const english = (LABELS[key]?.en ?? [])
    .map((text) => text.replace(/\s/g, ''))
    .toSorted((one, other) => other.length - one.length)
    .find((text) => isNearly(read.slice(begun.length, begun.length + text.length), text));
  if (!english) return 0;
  const [closed = ''] = /^[).:]*/.exec(read.slice(begun.length + english.length)) ?? [];
  const length = begun.length + english.length + closed.length;
  const next = rest[length];
  const endsThere = !next || next.piece !== rest[length - 1]?.piece;
  return endsThere || closed !== '' ? length : 0;
}

function usualGap({ characters }: Piece): number {
  const gaps = characters.slice(1).map(({ x }, at) => x - (characters[at]?.x ?? x));
  return gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
}

function labelAt(
  row: readonly Piece[],
  signs: readonly Sign[],
  at: number,
  labels: readonly PaperLabel[],
): PaperLabel | undefined {
  return labels.find(({ words, isHalf }) => {
    const part = signs.slice(at, at + words.length);
    if (isHalf && row[part[0]?.piece ?? 0]?.text.trim() !== words) return false;
    if (!isNearly(part.map(({ text }) => text).join(''), words)) return false;
    return part.every((sign, place) => {
      const before = part[place - 1];
      const height = row[sign.piece]?.height ?? 0;
      return !before || sign.x - before.x < (WIDEST_LABEL_GAP + 1) * height;
    });
  });
}
