import { fieldOf, optionOf } from '@/lib/forms';
import { LONG_TERM, saysLongTerm } from '@/lib/forms/long-term';
import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';

import { isoOf } from '../dates/date-format';
import { chosenFile } from './chosen-file';
import { shownBeside } from './shown-beside';
import type { Control, RecognisedField } from '../../types';
import { carries } from '../../read/dom';

const EMPTY_CHOICE = /^(?:-*请?(?:先)?选择|--+$)/u;
/** `2031年04月30日` */
const LONGEST_DATE = 11;
const LINKED = /region|residence/i;

/**
 * What the certain fields hold, in the words of `FieldValue`, with what the page shows beside their boxes; fields that
 * hold nothing have an empty value.
 */
export function enteredValues(fields: readonly RecognisedField[]): FieldValue[] {
  return fields
    .filter(isAskable)
    .map((field) => withShown(enteredValue(field), shownBeside(field)));
}

/** Whether what a field holds is told by its controls. */
export const isAskable = ({ certain, controls }: RecognisedField): boolean =>
  certain && controls.length > 0;

/** Whether a field holds more than what a list shows before anybody has chosen from it; `entered` is of these fields. */
export const isAnythingEntered = (
  fields: readonly RecognisedField[],
  entered: readonly FieldValue[],
): boolean =>
  fields.filter(isAskable).some((field, at) => entered[at]?.value !== '' && !isUntouched(field));

function isUntouched({ controls: [first, second] }: RecognisedField): boolean {
  const shown = first?.elements[0];
  if (second || !(shown instanceof HTMLSelectElement)) return false;
  const [option] = shown.options;
  return shown.selectedIndex === 0 && option !== undefined && !carries(option, 'selected');
}

function withShown(entered: FieldValue, shown: readonly string[]): FieldValue {
  if (shown.length === 0) return entered;
  const list = [...shown, ...(entered.list ?? [entered.value]).filter((text) => text !== '')];
  return { ...entered, value: list.join('；'), ...(list.length > 1 && { list }) };
}

interface Typed {
  raw: string;
  value: FieldValue;
}

/** What a box or list held last, and what it means: most of a page hold what they held. */
const typed = new WeakMap<Element, Typed>();

/** What a box of text or a native list of one choice holds; null for any other control. */
function rawOf(box: Element | undefined): string | null {
  if (box instanceof HTMLInputElement) return box.value;
  if (!(box instanceof HTMLSelectElement) || box.multiple) return null;
  const option = box.options[box.selectedIndex];
  return option ? `${option.index} ${option.value} ${option.text}` : '';
}

/** What the controls of one field hold now. */
export function enteredValue(field: RecognisedField): FieldValue {
  const [first, second] = field.controls;
  const isSimple = !second && (first?.kind === 'text' || first?.kind === 'native-select');
  const box = isSimple ? first?.elements[0] : undefined;
  const raw = rawOf(box);
  if (!box || raw === null) return readValue(field);
  const known = typed.get(box);
  if (known?.raw === raw && known.value.key === field.key && known.value.index === field.index)
    return known.value;
  const value = readValue(field);
  typed.set(box, { raw, value });
  return value;
}

function readValue(field: RecognisedField): FieldValue {
  const { key, index, platform } = field;
  const place = { key, index, ...(platform && { platform }) };
  const texts = field.controls
    .flatMap((control) => textsOf(control, key))
    .map((text) => text.trim())
    .filter((text) => text !== '' && !EMPTY_CHOICE.test(text));
  const [first] = field.controls;
  if (first?.kind === 'upload') {
    const file = chosenFile(first);
    return { ...place, value: texts[0] ?? '', ...(file && { file }) };
  }
  const known = fieldOf(key)?.options
    ? texts.map((text) => optionOf(key, text)?.zh ?? text)
    : texts;
  if (LINKED.test(key)) return { ...place, value: regionPath(known) };
  const value = {
    ...place,
    value: known.join(field.controls[0]?.kind === 'date-range' ? '/' : '；'),
  };
  return known.length > 1 ? { ...value, list: known } : value;
}

/** The switch of a document without end says 是 or 否, and beside the document's dates 长期 or nothing. */
function textsOf(control: Control, key: FieldKey): readonly string[] {
  const texts = control.read();
  const isSwitch = control.kind === 'checkbox' || control.kind === 'radio-group';
  if (key.endsWith('.certificateLongTerm'))
    return texts.map((text) =>
      EMPTY_CHOICE.test(text) ? text : text === '是' || saysLongTerm(text) ? '是' : '否',
    );
  if (!key.endsWith('.certificateValidity')) return texts;
  if (isSwitch) return texts.some((text) => text === '是' || saysLongTerm(text)) ? [LONG_TERM] : [];
  return texts.map((text) => (text.length <= LONGEST_DATE ? isoOf(text) : null) ?? text);
}

/** Cascaders join their levels with a slash of their own. */
const regionPath = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.split(/\s*[/／>]\s*/u))
    .filter((part) => part !== '')
    .join('/');
