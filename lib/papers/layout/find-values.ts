import type { LabelKey } from '../labels';
import { findLabels, type PlacedLabel } from './find-labels';
import type { PaperLabel } from './paper-labels';
import { partOf, type Piece } from './pieces';

/** What stands behind a label, line by line. */
export interface LabelledWords {
  key: LabelKey;
  pieces: readonly Piece[];
}

/** Values that may go on in the lines below. */
const GO_ON: ReadonlySet<LabelKey> = new Set([
  'name',
  'type',
  'address',
  'personAddress',
  'term',
  'legalRepresentative',
]);
/** Farther than so many heights to the right nothing belongs to a label. */
const FARTHEST = 24;
/** Two parts of one value stand no farther from each other, in heights. */
const CLOSE = 2.5;
/**
 * Next lines of a value: their distance and how far their left edges may differ, in heights. The first line may begin too
 * far to the left, with a piece of the label or of a frame in its box.
 */
const NEXT_LINE = 1.75;
const SAME_EDGE = { left: 1.3, right: 1.8 } as const;

/** The words behind each label of a paper: to its right, or below it where the paper prints values there. */
export function findValues(
  rows: readonly (readonly Piece[])[],
  labels: readonly PaperLabel[],
): LabelledWords[] {
  const placed = findLabels(rows, labels);
  const pieces = unlabelled(rows, placed);
  const taken = new Set<Piece>();
  const firsts = placed.map((label) => {
    const first = toTheRight(label, pieces, placed);
    for (const piece of first) taken.add(piece);
    return first;
  });
  return placed.map((label, at) => {
    let own = firsts[at] ?? [];
    if (own.length === 0) {
      own = below(label, pieces, placed).filter((piece) => !taken.has(piece));
      for (const piece of own) taken.add(piece);
    }
    const more = GO_ON.has(label.key) ? nextLines(own, pieces, taken) : [];
    return { key: label.key, pieces: [...own, ...more] };
  });
}

/** The pieces without what belongs to labels: a piece “注册资本壹佰万元整” as “壹佰万元整”. */
function unlabelled(rows: readonly (readonly Piece[])[], labels: readonly PlacedLabel[]): Piece[] {
  return rows.flatMap((row, rowAt) =>
    row.flatMap((piece, pieceAt) => {
      const cuts = labels
        .filter(
          ({ row: at, start, end }) => at === rowAt && start[0] <= pieceAt && end[0] >= pieceAt,
        )
        .map(
          ({ start, end }) =>
            [
              start[0] === pieceAt ? start[1] : 0,
              end[0] === pieceAt ? end[1] : piece.characters.length,
            ] as const,
        )
        .toSorted((one, other) => one[0] - other[0]);
      const parts: Piece[] = [];
      let from = 0;
      for (const [start, end] of cuts) {
        if (start > from) parts.push(partOf(piece, from, start));
        from = Math.max(from, end);
      }
      if (from === 0) return [piece];
      if (from < piece.characters.length) parts.push(partOf(piece, from));
      return parts.filter(({ text }) => text.replace(/[\s:：.()/]/g, '') !== '');
    }),
  );
}

const isBeside = (one: { y: number; height: number }, other: { y: number; height: number }) =>
  Math.abs(one.y - other.y) < 0.6 * Math.max(one.height, other.height);

function toTheRight(
  label: PlacedLabel,
  pieces: readonly Piece[],
  labels: readonly PlacedLabel[],
): Piece[] {
  const next = labels
    .filter((other) => other !== label && isBeside(other, label) && other.left > label.left)
    .reduce((nearest, { left }) => Math.min(nearest, left), Infinity);
  const candidates = pieces
    .filter(
      (piece) =>
        isBeside(piece, label) && piece.left > label.left - label.height * 0.2 && piece.left < next,
    )
    .toSorted((one, other) => one.left - other.left);
  const own: Piece[] = [];
  for (const piece of candidates) {
    const edge = own.at(-1)?.right ?? label.left;
    const limit = own.length > 0 ? CLOSE : FARTHEST;
    if (piece.left - edge > limit * label.height) break;
    own.push(piece);
  }
  return own;
}

/** Where values stand below their labels, the nearest piece there. */
function below(
  label: PlacedLabel,
  pieces: readonly Piece[],
  labels: readonly PlacedLabel[],
): Piece[] {
  const found = pieces
    .filter(
      ({ y, left, height }) =>
        y - label.y > 0.7 * label.height &&
        y - label.y < 3 * label.height &&
        Math.abs(left - label.left) < 2 * Math.max(height, label.height),
    )
    .toSorted((one, other) => one.y - other.y)[0];
  if (
    !found ||
    labels.some(
      (other) => isBeside(other, found) && other.left <= found.left && other.key === label.key,
    )
  )
    return [];
  return [found];
}

function nextLines(own: readonly Piece[], pieces: readonly Piece[], taken: Set<Piece>): Piece[] {
  const [first] = own;
  if (!first) return [];
  const lines: Piece[] = [];
  for (let last: Piece = first; ;) {
    const { y, height } = last;
    const next = pieces.find(
      (piece) =>
        !taken.has(piece) &&
        piece.y - y > 0.5 * height &&
        piece.y - y < NEXT_LINE * height &&
        first.left - piece.left < SAME_EDGE.left * height &&
        piece.left - first.left < SAME_EDGE.right * height,
    );
    if (!next) return lines;
    taken.add(next);
    lines.push(next);
    last = next;
  }
}
