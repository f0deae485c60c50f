import { convertAdministrator } from './administrator';
import { convertChoice } from './choice';
import type { Converted } from './converted';
import { convertDate } from './date';
import { isDate, isInParts } from './date-form';
import { convertInstantMessage } from './instant-message';
import { convertLongTerm } from './long-term';
import { convertPhone } from './phone';
import { convertRegion } from './region';
import { convertText } from './text';
import { isLandline, isLongTerm, isMobile, isRegion, isValidity } from './field-kinds';
import type { LongTermSwitch } from './long-term-switch';
import type { FieldState } from '../types';
import * as say from '../english/convert/convert';

const isTyped = ({ control }: FieldState): boolean => control === 'text' || control === 'textarea';

/**
 * @param values what the profile holds for the field, one text unless it holds several; never empty
 * @param longTerm what the page's own field for documents without end will stand on
 */
export function convert(
  field: FieldState,
  values: readonly string[],
  longTerm: LongTermSwitch = 'absent',
): Converted {
  if (isRegion(field.key)) return convertRegion(field, values);
  if (field.key === 'admin.choice') return convertAdministrator(field, values);
  const takesDates = isInParts(field) || field.control === 'text';
  if (isValidity(field.key) || (takesDates && values.every(isDate)))
    return convertDate(field, values, longTerm);
  if (isLongTerm(field.key)) return convertLongTerm(field, values);
  if (field.key.endsWith('.instantMessage')) return convertInstantMessage(field, values);
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
      return { cannot: say.cannotBeFilled };
  }
}
