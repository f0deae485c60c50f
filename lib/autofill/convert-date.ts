import type { Converted } from './convert';
import type { FieldState } from './types';

export const LONG_TERM = '长期';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Dates stay ISO in the plan: only the page's own control knows how it writes them. A range takes the start and the
 * end; a single date takes the end of a validity. 长期 is no date: a range then takes its start alone.
 */
export function convertDate(field: FieldState, values: readonly string[]): Converted {
  const wrong = values.find((value) => value !== LONG_TERM && !ISO.test(value));
  if (wrong !== undefined)
    return {
      cannot: `“${wrong}” is not a date of the form 2031-04-30. Correct it in the profile.`,
    };
  const [start, end] = values;
  const isLongTerm = values.includes(LONG_TERM);
  if (field.control === 'date' && field.parts === 1) {
    const only = end ?? start;
    if (!only) return { cannot: 'The profile has no date for this.' };
    if (only === LONG_TERM)
      return { cannot: 'The document has no end (长期). Tick the page’s own switch for it.' };
    return end
      ? { texts: [only], conversion: `The page asks one date; it gets the end, ${only}.` }
      : { texts: [only] };
  }
  if (isLongTerm && start && start !== LONG_TERM && field.parts === 1)
    return {
      cannot: `The page wants a range from ${start} to an end that the document does not have (长期). Tick the page’s own switch for it.`,
    };
  return { texts: values };
}
