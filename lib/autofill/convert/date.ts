import { LONG_TERM } from '@/lib/forms/long-term';

import type { Converted } from './converted';
import { datesAsked, inPageForm, inParts, isDate, isInParts } from './date-form';
import type { LongTermSwitch } from './long-term-switch';
import type { FieldState } from '../types';
import { withoutEnd } from './dates-without-end';
import * as say from '../english/convert/date';

/**
 * Dates as the page shows that it wants them in a box that is typed into; ISO where it shows nothing, and for the
 * page's own date controls, which know by themselves how to write them. A range takes the start and the end; a single
 * date takes the end of a validity; lists of years, months and days take a part each.
 * @param longTerm what the page's own field for 长期 will stand on
 */
export function convertDate(
  field: FieldState,
  values: readonly string[],
  longTerm: LongTermSwitch = 'absent',
): Converted {
  const wrong = values.find((value) => value !== LONG_TERM && !isDate(value));
  if (wrong !== undefined)
    return {
      cannot: say.noDate(wrong),
    };
  const dates = values.filter(isDate);
  if (values.includes(LONG_TERM)) return withoutEnd(field, dates[0], longTerm);
  const end = dates.at(-1);
  if (!end) return { cannot: say.noDateInProfile };
  if (isInParts(field)) return inParts(dates.slice(-field.parts / 3));
  const asked = datesAsked(field);
  const [start] = dates;
  if (asked === 'end')
    return inPageForm(field, [end], dates.length > 1 ? say.oneDateTheEnd(end) : '');
  if (!start || dates.length < 2)
    return {
      cannot: say.onlyTheEnd(end),
    };
  return asked === 'start'
    ? inPageForm(field, [start], say.oneDateTheStart(start))
    : inPageForm(field, dates);
}
