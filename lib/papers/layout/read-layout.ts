import { checkPermanentResidentId } from '@/lib/identifiers';

import { CLEAN } from '../clean';
import { fromMachineLines } from '../from-machine-lines';
import { readMachineLines } from '../mrz';
import { isTypeAlone, organisationAtStart } from '../names';
import type { ReadPicture } from '../picture/lines';
import type { Doubt, PaperKind, ReadPaper, ReadValue, ValueKey } from '../types';
import { chineseValue } from '../writing';
import { codesInPicture } from './codes-in-picture';
import { agreement } from './agreement';
import { findValues } from './find-values';
import { PAPER_LABELS } from './paper-labels';
import { type Piece, piecesOf, rowsOf } from './pieces';
import { tellKind } from './tell-kind';
import { doubtsOfTwins } from './twins';

/** A value with a character less sure than this must be compared. */
const SURE = 0.9;
/** Share of red in a line's box from which a seal lies over it. */
const RED = 0.015;
/** Texts of another slope (none were found on clean papers) from which a paper bears a watermark. */
const WATERMARK_BOXES = 1;
const WATERMARK_WORDS = /仅供|仅限|专用|复印|无效|备案使用|水印|样本|SAMPLE|COPY|ONLY FOR/;

/** The values of a paper, out of the lines that were found in its picture. */
export function readLayout(picture: ReadPicture): ReadPaper {
  const pieces = piecesOf(picture);
  const rows = rowsOf(pieces);
  const machine = readMachineLines([
    ...rows.map((row) => row.map(({ text }) => text).join('')),
    ...pieces.map(({ text }) => text),
  ]);
  const texts = [
    ...pieces.map(({ text }) => text),
    ...rows.map((row) => row.map(({ text }) => text).join('')),
  ];
  const codes = codesInPicture(pieces);
  const kind = exactKind(
    tellKind(texts, machine !== undefined),
    codes.find(({ key }) => key === 'idNumber')?.code,
  );
  const values = new Map<ValueKey, ReadValue>();
  for (const { key, code, doubts, piece } of codes)
    if (isOf(kind, key))
      values.set(key, {
        key,
        value: code,
        doubts,
        state: doubts.length > 0 ? 'compare' : 'checked',
        ...seenIn([piece]),
      });
  for (const value of fromMachineLines(machine)) {
    const doubts = value.key === 'passportNumber' ? doubtsOfTwins(value.value, pieces) : [];
    const seen = { ...value, ...seenInLines(picture) };
    values.set(value.key, doubts.length > 0 ? { ...seen, doubts, state: 'compare' } : seen);
  }
  const labels = kind ? PAPER_LABELS[kind] : Object.values(PAPER_LABELS).flat();
  for (const { key, pieces: own } of findValues(rows, labels)) {
    if (key === 'other' || values.has(key)) continue;
    const value = readValue(key, own);
    if (value) values.set(key, value);
  }
  for (const value of backstops(kind, pieces, values)) values.set(value.key, value);
  const card = values.get('permitNumber');
  if (card && card.doubts.length === 0 && checkPermanentResidentId(card.value).ok)
    values.set('permitNumber', { ...card, state: 'checked' });
  const agreed = agreement(kind, [...values.values()]);
  return isCovered(picture, agreed)
    ? { kind, values: agreed.map(covered), isCovered: true }
    : { kind, values: agreed, isCovered: false };
}

/** Residence permits print what identity cards do; their number tells them. */
function exactKind(kind: PaperKind | null, idNumber = ''): PaperKind | null {
  if (kind === 'resident-id-front' && /^8[123]0000/.test(idNumber))
    return 'hk-macao-taiwan-residence-permit';
  return kind;
}

const isOf = (kind: PaperKind | null, key: ValueKey): boolean =>
  kind === null ||
  (key === 'creditCode') === (kind === 'business-licence' || kind === 'domain-certificate');

function readValue(key: ValueKey, pieces: readonly Piece[]): ReadValue | undefined {
  const raw = pieces
    .map(({ text }) => text)
    .join('')
    .replace(/^[\s:.]+/, '');
  const cleaned = CLEAN[key]?.(raw);
  if (!cleaned) return undefined;
  return valueOf(key, cleaned.value, cleaned.doubts, pieces);
}

function valueOf(
  key: ValueKey,
  value: string,
  doubts: readonly Doubt[],
  pieces: readonly Piece[],
): ReadValue {
  const least = Math.min(
    ...pieces.flatMap(({ characters }) => characters.map(({ probability }) => probability)),
  );
  const all: Doubt[] = [...doubts, ...(least < SURE ? (['uncertain'] as const) : [])];
  return { key, value, doubts: all, state: all.length > 0 ? 'compare' : 'read', ...seenIn(pieces) };
}

const seenIn = (pieces: readonly Piece[]): Pick<ReadValue, 'from' | 'boxes'> => ({
  from: pieces.map(({ text }) => text).join(' '),
  boxes: [...new Set(pieces.map(({ line }) => line.box))],
});

function seenInLines(picture: ReadPicture): Pick<ReadValue, 'boxes'> {
  const holds = picture.lines.filter(
    ({ characters }) => characters.filter(({ text }) => text === '<').length > 3,
  );
  return { boxes: holds.map(({ box }) => box) };
}

/** What a lost label does not hide: halves of spaced labels, and values that tell themselves. */
function* backstops(
  kind: PaperKind | null,
  pieces: readonly Piece[],
  known: ReadonlyMap<ValueKey, ReadValue>,
): Generator<ReadValue> {
  if (kind === 'business-licence') yield* licenceBackstops(pieces, known);
  if (kind && CARDS.has(kind)) yield* cardBackstops(kind, pieces, known);
}

const CARDS: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'mainland-travel-permit-hk-macao',
  'mainland-travel-permit-taiwan',
  'foreign-permanent-resident-card',
]);
/** Numbers that tell themselves, by the card that bears them. */
const CARD_NUMBERS: Readonly<Partial<Record<PaperKind, RegExp>>> = {
  'mainland-travel-permit-hk-macao': /^[HM]\d{8}(?:\d\d)?$/,
  'mainland-travel-permit-taiwan': /^\d{8}$/,
  'foreign-permanent-resident-card': /^[A-Z]{3}\d{12}$/,
};
const LATIN_NAME = /^[A-Z][A-Z'-]+(?:,\s?[A-Z][A-Z'-]*|\s[A-Z][A-Z'-]*)(?:\s[A-Z][A-Z'-]*){0,3}$/;
/** Words in capitals that such cards print besides the name. */
const NO_NAME =
  /\b(?:PERMIT|RESIDENTS?|REPUBLIC|CHINA|CARD|TRAVEL|MAINLAND|ADMINISTRATION|ENTRY|EXIT|TAIWAN|HONG KONG|MACAO|NATIONALITY|DATE)\b/;

const isName = ({ text }: Piece): boolean => LATIN_NAME.test(text.trim()) && !NO_NAME.test(text);

function* cardBackstops(
  kind: PaperKind,
  pieces: readonly Piece[],
  known: ReadonlyMap<ValueKey, ReadValue>,
): Generator<ReadValue> {
  const latin =
    pieces.find((piece) => isName(piece) && piece.text.includes(',')) ?? pieces.find(isName);
  if (latin) yield valueOf('nameLatin', latin.text.trim().replace(/,\s*/, ', '), [], [latin]);
  if (known.has('permitNumber') || known.has('idNumber')) return;
  const number = pieces.find(({ text }) => CARD_NUMBERS[kind]?.test(text.replace(/\s/g, '')));
  if (number) yield valueOf('permitNumber', number.text.replace(/\s/g, ''), ['no-label'], [number]);
}

function* licenceBackstops(
  pieces: readonly Piece[],
  known: ReadonlyMap<ValueKey, ReadValue>,
): Generator<ReadValue> {
  const halves: readonly [ValueKey, RegExp][] = [
    ['name', /^称/],
    ['type', /^型/],
    ['address', /^(?:所|场所)/],
  ];
  for (const [key, half] of halves) {
    if (known.has(key) && known.get(key)?.doubts.includes('form') === false) continue;
    const piece = pieces.find(({ text }) => half.test(text) && text.length > 4);
    const cleaned = piece && CLEAN[key]?.(piece.text.replace(half, ''));
    if (piece && cleaned && cleaned.doubts.length === 0) {
      yield valueOf(key, cleaned.value, ['no-label'], [piece]);
      continue;
    }
    if (key === 'address') continue;
    const alone = pieces.find(({ text }) => {
      const words = chineseValue(text);
      return key === 'type'
        ? isTypeAlone(words)
        : organisationAtStart(words) === words && !isTypeAlone(words);
    });
    if (alone) yield valueOf(key, chineseValue(alone.text), ['no-label'], [alone]);
  }
}

/** Whether a seal touches a value, or texts lie aslant over the paper. */
function isCovered(picture: ReadPicture, values: readonly ReadValue[]): boolean {
  const boxes = new Set(values.flatMap(({ boxes = [] }) => boxes));
  const touched = picture.lines.some(({ box, red }) => red > RED && boxes.has(box));
  const marked = picture.lines.some(({ characters }) =>
    WATERMARK_WORDS.test(characters.map(({ text }) => text).join('')),
  );
  return touched || marked || picture.aslant >= WATERMARK_BOXES;
}

/** The value as one that must be compared, since something lies over the paper. */
export const covered = (value: ReadValue): ReadValue => ({
  ...value,
  state: 'compare',
  doubts: [...new Set<Doubt>([...value.doubts, 'covered'])],
});
