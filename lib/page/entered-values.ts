import { fieldOf, optionOf } from '@/lib/forms';
import type { FieldValue } from '@/lib/forms/values';

import { chosenFile } from './chosen-file';
import type { RecognisedField } from './types';

const EMPTY_CHOICE = /^(?:-*请?(?:先)?选择|--+$)/u;
const LINKED = /region|residence/i;

/** What the certain fields hold, in the words of `FieldValue`; fields that hold nothing have an empty value. */
export function enteredValues(fields: readonly RecognisedField[]): FieldValue[] {
  return fields.filter(({ certain, controls }) => certain && controls.length > 0).map(enteredValue);
}

/** What one field holds now. */
export function enteredValue(field: RecognisedField): FieldValue {
  const { key, index } = field;
  const texts = field.controls
    .flatMap((control) => control.read())
    .map((text) => text.trim())
    .filter((text) => text !== '' && !EMPTY_CHOICE.test(text));
  const [first] = field.controls;
  if (first?.kind === 'upload') {
    const file = chosenFile(first);
    return { key, index, value: texts[0] ?? '', ...(file && { file }) };
  }
  const known = fieldOf(key)?.options
    ? texts.map((text) => optionOf(key, text)?.zh ?? text)
    : texts;
  if (LINKED.test(key)) return { key, index, value: regionPath(known) };
  const value = {
    key,
    index,
    value: known.join(field.controls[0]?.kind === 'date-range' ? '/' : '；'),
  };
  return known.length > 1 ? { ...value, list: known } : value;
}

/** Cascaders join their levels with a slash of their own. */
const regionPath = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.split(/\s*[/／>]\s*/u))
    .filter((part) => part !== '')
    .join('/');
