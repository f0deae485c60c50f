import { longTermAmong } from '@/lib/forms/long-term';

import type { Converted } from './converted';
import { convertChoice } from './choice';
import type { FieldState } from '../types';
import * as say from '../english/convert/long-term';

/** Whether a document is valid for good: a box to tick, or a choice between 长期 and something else. */
export function convertLongTerm(field: FieldState, values: readonly string[]): Converted {
  const [value = ''] = values;
  const { options } = field;
  if (field.control === 'checkbox' || !options || options.length === 0)
    return convertChoice(field, values);
  const found = longTermAmong(options, value === '是');
  if (found === null) return convertChoice(field, values);
  return found === value ? { texts: [found] } : { texts: [found], conversion: say.chosen(found) };
}
