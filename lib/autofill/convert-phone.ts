import type { Converted } from './convert';
import { convertText } from './convert-text';
import { landlineOf, landlineText, mobileOf } from './phones';
import type { FieldState } from './types';

/** Landlines as `086-区号-号码`, or in their parts where the page has a box for each; mobile numbers as eleven digits. */
export function convertPhone(field: FieldState, values: readonly string[]): Converted {
  const [value = ''] = values;
  const mobile = mobileOf(value);
  if (mobile && field.parts === 1)
    return mobile === value
      ? { texts: [mobile] }
      : { texts: [mobile], conversion: 'Eleven digits without country code, spaces and dashes.' };
  const landline = landlineOf(value);
  if (!landline) return convertText(field, values);
  const { area, number, extension } = landline;
  if (field.parts > 1) {
    const parts = field.parts > 2 && !extension ? ['086', area, number] : [area, number, extension];
    return {
      texts: parts.slice(0, field.parts),
      conversion: `In the page’s ${field.parts} boxes: ${parts.slice(0, field.parts).join(', ')}.`,
    };
  }
  const text = landlineText(landline);
  return text === value
    ? { texts: [text] }
    : { texts: [text], conversion: `Written as 086, area code and number: ${text}.` };
}
