import { LONG_TERM } from '@/lib/forms/long-term';

import { boxesIn } from './boxes-in-field';
import type { Converted } from './converted';
import { dateBoxes, datesAsked, inPageForm, inParts, isInParts } from './date-form';
import type { LongTermSwitch } from './long-term-switch';
import type { Box, FieldState } from '../types';

const TICK = `The document has no end (${LONG_TERM}). Tick the page’s own switch for it.`;
const NO_START = 'The profile has no start of the validity. Add it to the profile.';

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
  if (asked === 'start') return start ? inPageForm(field, [start]) : { cannot: NO_START };
  const asksStart = asked === 'both';
  const dates = asksStart && start ? [start] : [];
  if (boxesIn(field).some(({ kind }) => kind === 'checkbox' || kind === 'radio-group'))
    return inPageForm(field, [...dates, LONG_TERM]);
  if (longTerm === 'unset') return { cannot: TICK };
  if (asksStart && !start) return { cannot: NO_START };
  if (longTerm === 'set')
    return dates.length > 0
      ? inPageForm(field, dates, `The document has no end: ${LONG_TERM} is chosen instead of one.`)
      : { cannot: `The document has no end: ${LONG_TERM} is chosen instead of a date.` };
  if (takesWords(dateBoxes(field).at(-1))) return inPageForm(field, [...dates, LONG_TERM]);
  return {
    cannot: asksStart
      ? `The page asks for a range from ${start} to an end that the document does not have, and has no way to say so (${LONG_TERM}).`
      : `The document has no end, and the page has no way to say so (${LONG_TERM}).`,
  };
}

/** A box of free text: nothing in it asks for a date, or it names 长期 itself. */
const takesWords = (box: Box | undefined): boolean =>
  box?.kind === 'text' &&
  (box.hint.includes(LONG_TERM) || !/日期|时间|选择|\d{4}|y{2,4}/i.test(box.hint));
