import { isoOf } from '@/lib/page/controls/dates/date-format';

import { isDate, isInParts } from '../convert/date-form';
import { isRegion } from '../convert/field-kinds';
import { OPTIONS_TAKEN } from '../convert/options-taken';
import type { FieldState } from '../types';
import { samePlace } from '../convert/division';
import { sameChoice } from '../convert/wording';

/** Without leading zeros: lists offer `04月` as well as `4`. */
const numberIn = (text: string): string => String(Number(onlyDigits(text)));

const onlyDigits = (text: string): string => text.replace(/\D/g, '');

/** A date however it is written; any other text as it is. */
const dateIn = (text: string): string => isoOf(text) ?? text;

/** Whether a field already holds what would be written: `texts`, or the profile's `values` in other words. */
export function isAlreadyRight(
  field: FieldState,
  values: readonly string[],
  texts: readonly string[],
): boolean {
  const held = heldBy(field);
  if (held.length === 0) return false;
  if (isRegion(field.key))
    return [values, texts].some((one) => samePlace(held.join('/'), one.join('/')));
  if (isInParts(field) && values.every(isDate))
    return sameList(held.map(numberIn), texts.map(numberIn));
  if (OPTIONS_TAKEN[field.control])
    return (
      sameList(held, texts) ||
      (held.length === values.length &&
        values.every((value) => held.some((one) => sameChoice(field.key, one, value))))
    );
  if (values.some(isDate)) return sameList(held.map(dateIn), texts.map(dateIn));
  return sameList(held, texts) || sameList(held, values);
}

/** The single texts that a field holds. */
export const heldBy = (field: FieldState): readonly string[] =>
  (field.list ?? [field.value]).filter((text) => text.trim() !== '');

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text.trim() === other[at]?.trim());
