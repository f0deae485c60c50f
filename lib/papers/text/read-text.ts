import { CLEAN } from '../clean';
import { findCodes } from '../codes';
import { readMachineLines } from '../mrz';
import { isTypeAlone, organisationAtStart } from '../names';
import type { Doubt, ReadPaper, ReadValue, ValueKey } from '../types';
import { chineseValue, plain } from '../writing';
import { fromMachineLines } from '../from-machine-lines';
import { findLabels, type FoundLabel } from './find-labels';
import { unrollTables } from './tables';

/** Found by their check digits, wherever they stand. */
const BY_CHECK_DIGIT: readonly ValueKey[] = ['creditCode', 'idNumber'];

/**
 * Proposes values from any text: a licence out of a chat, a lookup page, a table, an e-mail in two languages. By
 * labels in Chinese and English; codes by their check digits; names of companies by their endings. Each value once, the
 * first that has the right form. Never throws; a text that says nothing gives no values.
 */
export function readText(given: string): ReadPaper {
  const text = unrollTables(plain(given));
  const values = new Map<ValueKey, ReadValue>();
  const offer = (value: ReadValue) => {
    const known = values.get(value.key);
    if (!known || (known.doubts.length > 0 && value.doubts.length === 0))
      values.set(value.key, value);
  };
  for (const { key, code, repaired, start, end } of findCodes(text)) {
    if (values.has(key)) continue;
    const doubts: Doubt[] = repaired ? ['repaired'] : [];
    offer({
      key,
      value: code,
      state: repaired ? 'compare' : 'checked',
      doubts,
      from: text.slice(start, end),
    });
  }
  const labels = findLabels(text);
  labels.forEach((label, at) => {
    const value = valueAfter(text, label, labels[at + 1]);
    if (value) offer(value);
  });
  for (const value of fromMachineLines(readMachineLines(text.split('\n')))) offer(value);
  for (const value of withoutLabel(text)) if (!values.has(value.key)) offer(value);
  if (values.get('personName')?.value === values.get('legalRepresentative')?.value)
    values.delete('personName');
  return { kind: null, values: [...values.values()] };
}

function valueAfter(text: string, label: FoundLabel, next?: FoundLabel): ReadValue | undefined {
  const { key } = label;
  if (key === 'other' || BY_CHECK_DIGIT.includes(key)) return undefined;
  const raw = wordsAfter(text, label, next?.start ?? text.length, key);
  const cleaned = CLEAN[key]?.(raw);
  // “Name: 某某有限公司” is the company's, though the word alone would be a person's.
  if (key === 'personName') {
    const company = CLEAN.name?.(raw);
    if (company && company.doubts.length === 0 && company.value.length > 4)
      return valueOf('name', company, raw);
  }
  if (!cleaned || (!label.isSure && cleaned.doubts.length > 0)) return undefined;
  return valueOf(key, cleaned, raw);
}

const valueOf = (
  key: ValueKey,
  { value, doubts }: { value: string; doubts: Doubt[] },
  raw: string,
): ReadValue => ({
  key,
  value,
  state: doubts.length > 0 ? 'compare' : 'read',
  doubts,
  from: raw.trim().slice(0, 200),
});

/** Bullets, numbers and opening brackets before the next label are no part of a value. */
const MARKS_OF_NEXT = /\n[ \t>*_#•·●◆■□\-–—()|"“【[{]*(?:\d{1,2}[.、)])?[ \t*_"“【[(]*$/u;

/** A line without the quotes, brackets and marks around its value. */
const unwrapped = (line: string) => line.replace(/^[\s】\]"“”'「『`*_:]+|["“”'」』`*_,\s]+$/gu, '');

/** The rest of the label's line, or the line below where nothing is left; an address may go on below. */
function wordsAfter(text: string, label: FoundLabel, until: number, key: ValueKey): string {
  const lines = text.slice(label.end, until).replace(MARKS_OF_NEXT, '').split('\n').map(unwrapped);
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at] ?? '';
  if (at < 0 || at > 2) return '';
  const second = lines[at + 1] ?? '';
  const goesOn =
    (key === 'address' || key === 'personAddress') &&
    /^[ \t]*[\p{Script=Han}\dA-Za-z(][^:]{0,40}$/u.test(second) &&
    (!/[。;,]\s*$|[号室楼层座]\s*$/u.test(first) ||
      /^\s*[\dA-Za-z]+(?:号楼|幢|栋|层|室|座|单元|楼)/u.test(second)) &&
    /[\d路街道号室楼层栋座村镇区园厦]/u.test(second) &&
    !/附近|查看|地图|公司$/u.test(second);
  return goesOn ? `${first.trimEnd()}${second.trim()}` : first;
}

/** A company's name that stands without a label; sentences that merely end like one are none. */
function nameAlone(words: string): string | undefined {
  if (!/^\p{Script=Han}/u.test(words)) return undefined;
  const name = organisationAtStart(words);
  const isSentence = /^(?:本|我|贵|该|此|与|和|及|请|您)|^.{2,8}[为是]/u.test(words);
  return name && name.length >= 6 && !isSentence ? name : undefined;
}

const noLabel = (key: ValueKey, value: string, from: string): ReadValue => ({
  key,
  value,
  state: 'read',
  doubts: [],
  from,
});

function* withoutLabel(text: string): Generator<ReadValue> {
  for (const part of text.split(/[\n\t,;。|:"“”]|\s{2,}/u)) {
    const words = chineseValue(part.replace(/^[\s>*_#•·\-\d.、]+/u, ''));
    const name = nameAlone(
      words.replace(/^(?:我司|我公司|我们公司|我们|本公司|公司)(?:是|为|名)?/u, ''),
    );
    if (isTypeAlone(words) && words.length < 40) yield noLabel('type', words, part);
    else if (name) yield noLabel('name', name, part);
  }
  const email = CLEAN.email?.(text);
  if (email) yield noLabel('email', email.value, email.value);
  const mobile = CLEAN.mobile?.(text);
  if (mobile) yield noLabel('mobile', mobile.value, mobile.value);
}
