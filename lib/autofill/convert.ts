import { convertChoice } from './convert-choice';
import { convertDate, isDate, isInParts } from './convert-date';
import { convertPhone } from './convert-phone';
import { convertRegion } from './convert-region';
import { convertText } from './convert-text';
import { isLandline, isMobile, isRegion, isValidity } from './field-kinds';
import type { FieldState } from './types';

/** The page texts for a value and how they differ from it, or why there are none. */
export type Converted =
  | { texts: readonly string[]; conversion?: string; addRows?: number }
  | { cannot: string };

const isTyped = ({ control }: FieldState): boolean => control === 'text' || control === 'textarea';

/**
 * @param values what the profile holds for the field, one text unless it holds several; never empty
 * @param hasSwitch the page asks by a field of its own whether a document is valid for good
 */
export function convert(
  field: FieldState,
  values: readonly string[],
  hasSwitch = false,
): Converted {
  if (isRegion(field.key)) return convertRegion(field, values);
  if (isValidity(field.key) || (isInParts(field) && values.every(isDate)))
    return convertDate(field, values, hasSwitch);
  if ((isLandline(field.key) || isMobile(field.key)) && (field.parts > 1 || isTyped(field)))
    return convertPhone(field, values);
  switch (field.control) {
    case 'native-select':
    case 'radio-group':
    case 'checkbox-group':
    case 'checkbox':
    case 'select':
    case 'multi-select':
      return field.parts > 1 ? convertText(field, values) : convertChoice(field, values);
    case 'date':
    case 'date-range':
      return convertDate(field, values);
    case 'cascader':
    case 'upload':
      return { texts: values };
    case 'text':
    case 'textarea':
      return convertText(field, values);
    case 'read-only':
    case 'unknown':
      return { cannot: 'This cannot be filled in here.' };
  }
}
