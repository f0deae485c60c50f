import { fieldOf, optionOf } from '@/lib/forms';
import { LONG_TERM, saysLongTerm } from '@/lib/forms/long-term';
import type { FieldKey } from '@/lib/forms/types';
import type { FieldValue } from '@/lib/forms/values';

import { isoOf } from '../dates/date-format';
import { chosenFile } from './chosen-file';
import { heldValue } from './held-values';
import { shownBeside } from './shown-beside';
import type { Control, RecognisedField } from '../../types';
import { carries } from '../../read/dom';

/** What a page puts into a list or a box to begin with. */
const NOTHING_YET = /^(?:-*请?(?:先)?选择|--+$|https?:\/\/(?:www\.)?$)/iu;
/** `2031年04月30日` */
const LONGEST_DATE = 11;
const LINKED = /region|residence/i;

/**
 * What the certain fields hold, in the words of `FieldValue`, with what the page shows beside their boxes; fields that
 * hold nothing have an empty value.
 */
export const enteredValues = (fields: readonly RecognisedField[]): FieldValue[] =>
  heldByAll(askable(fields));

/** The fields of which the controls tell what they hold. */
export const askable = (fields: readonly RecognisedField[]): readonly RecognisedField[] =>
  fields.filter(({ certain, controls }) => certain && controls.length > 0);

/** What each of these fields holds, all of which can be asked. */
export const heldByAll = (fields: readonly RecognisedField[]): FieldValue[] =>
  fields.map((field) => withShown(enteredValue(field), shownBeside(field)));

/** Whether one of these fields holds more than what a list shows before anybody has chosen from it. */
export const isAnythingEntered = (
  fields: readonly RecognisedField[],
  held: readonly FieldValue[],
): boolean =>
  fields.some((field, at) => {
    const value = held[at];
    return value !== undefined && value.value !== '' && !isStillUntouched(field, value);
  });

/** By what a field holds, which is another one as soon as anything else is chosen. */
const untouched = new WeakMap<FieldValue, boolean>();

function isStillUntouched(field: RecognisedField, value: FieldValue): boolean {
  let known = untouched.get(value);
  if (known === undefined) untouched.set(value, (known = isUntouched(field)));
  return known;
}

function isUntouched({ controls: [first, second] }: RecognisedField): boolean {
  const shown = first?.elements[0];
  if (second || !(shown instanceof HTMLSelectElement)) return false;
  const option = shown.options[0];
  return shown.selectedIndex === 0 && option !== undefined && !carries(option, 'selected');
}

function withShown(entered: FieldValue, shown: readonly string[]): FieldValue {
  if (shown.length === 0) return entered;
  const list = [...shown, ...(entered.list ?? [entered.value]).filter((text) => text !== '')];
  return { ...entered, value: list.join('；'), ...(list.length > 1 && { list }) };
}

/** What the controls of one field hold now. */
export const enteredValue = (field: RecognisedField): FieldValue => heldValue(field, readValue);

function readValue(field: RecognisedField): FieldValue {
  const { key, index, platform } = field;
  const place = { key, index, ...(platform && { platform }) };
  const texts = field.controls
    .flatMap((control) => textsOf(control, key))
    .map((text) => text.trim())
    .filter((text) => text !== '' && !NOTHING_YET.test(text));
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
      NOTHING_YET.test(text) ? text : text === '是' || saysLongTerm(text) ? '是' : '否',
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
