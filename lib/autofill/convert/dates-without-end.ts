import { LONG_TERM } from '@/lib/forms/long-term';

import { boxesIn } from './boxes-in-field';
import type { Converted } from './converted';
import { dateBoxes, datesAsked, inPageForm, inParts, isInParts } from './date-form';
import type { LongTermSwitch } from './long-term-switch';
import type { Box, FieldState } from '../types';
import * as say from '../english/convert/dates-without-end';

const TICK = say.tickTheSwitch(LONG_TERM);

/**
 * A document without end: its start where the page asks for it, and 长期 by the page's switch, or in words where a box
 * takes any. 长期 is no date and goes into nothing that wants one.
 */
export function withoutEnd(
  field: FieldState,
  start: string | undefined,
  longTerm: LongTermSwitch,
): Converted {
  if (isInParts(field)) {
    if (longTerm === 'set' && start && field.parts === 6) return inParts([start]);
    return { cannot: TICK };
  }
  const asked = datesAsked(field);
  if (asked === 'start') return start ? inPageForm(field, [start]) : { cannot: say.noStart };
  const asksStart = asked === 'both';
  const dates = asksStart && start ? [start] : [];
  if (boxesIn(field).some(({ kind }) => kind === 'checkbox' || kind === 'radio-group'))
    return inPageForm(field, [...dates, LONG_TERM]);
  if (longTerm === 'unset') return { cannot: TICK };
  if (asksStart && !start) return { cannot: say.noStart };
  if (longTerm === 'set')
    return dates.length > 0
      ? inPageForm(field, dates, say.chosenInsteadOfEnd(LONG_TERM))
      : { cannot: say.chosenInsteadOfDate(LONG_TERM) };
  if (takesWords(dateBoxes(field).at(-1))) return inPageForm(field, [...dates, LONG_TERM]);
  return {
    cannot: asksStart ? say.rangeWithoutEnd(start, LONG_TERM) : say.noWayToSaySo(LONG_TERM),
  };
}

/** A box of free text: nothing in it asks for a date, or it names 长期 itself. */
const takesWords = (box: Box | undefined): boolean =>
  box?.kind === 'text' &&
  (box.hint.includes(LONG_TERM) || !/日期|时间|选择|\d{4}|y{2,4}/i.test(box.hint));
