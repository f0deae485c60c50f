import type { Converted } from './convert';
import type { FieldState } from './types';

export const LONG_TERM = '长期';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

export const isDate = (text: string): boolean => ISO.test(text);

const LISTS = new Set(['native-select', 'select']);

/** Whether a field asks year, month and day in a list each. */
export const isInParts = ({ control, parts }: FieldState): boolean =>
  LISTS.has(control) && parts > 0 && parts % 3 === 0;

/**
 * Dates stay ISO in the plan: only the page's own control knows how it writes them. A range takes the start and the
 * end; a single date takes the end of a validity; lists of years, months and days take a part each. 长期 is no date: it
 * is left to the page's switch.
 * @param hasSwitch the page asks for 长期 by a field of its own
 */
export function convertDate(
  field: FieldState,
  values: readonly string[],
  hasSwitch = false,
): Converted {
  const wrong = values.find((value) => value !== LONG_TERM && !isDate(value));
  if (wrong !== undefined)
    return {
      cannot: `“${wrong}” is not a date of the form 2031-04-30. Correct it in the profile.`,
    };
  const dates = values.filter(isDate);
  const isLongTerm = values.includes(LONG_TERM);
  if (isInParts(field)) return inParts(dates.slice(-field.parts / 3), isLongTerm);
  const asksOne = field.parts === 1 && field.control !== 'date-range';
  if (isLongTerm) {
    const [start] = dates;
    if (hasSwitch && start && !asksOne)
      return {
        texts: [start],
        conversion: `The document has no end: ${LONG_TERM} is chosen instead of one.`,
      };
    if (field.parts > 1) return { texts: values };
    return {
      cannot: hasSwitch
        ? `The document has no end: ${LONG_TERM} is chosen instead of a date.`
        : start
          ? `The page wants a range from ${start} to an end that the document does not have (${LONG_TERM}). Tick the page’s own switch for it.`
          : `The document has no end (${LONG_TERM}). Tick the page’s own switch for it.`,
    };
  }
  const end = dates.at(-1);
  if (!end) return { cannot: 'The profile has no date for this.' };
  if (asksOne)
    return dates.length > 1
      ? { texts: [end], conversion: `The page asks one date; it gets the end, ${end}.` }
      : { texts: [end] };
  return { texts: dates };
}

function inParts(dates: readonly string[], isLongTerm: boolean): Converted {
  if (isLongTerm || dates.length === 0)
    return { cannot: `The document has no end (${LONG_TERM}). Tick the page’s own switch for it.` };
  const texts = dates.flatMap((date) => date.split('-').map((part) => String(Number(part))));
  return { texts, conversion: `Chosen part by part: ${texts.join(', ')}.` };
}

/** The offered year, month or day that is the number `wanted`, e.g. `04月` for `4`; null when the offers are none. */
export function datePartAmong(offered: readonly string[], wanted: string): string | null {
  if (!/^\d{1,4}$/.test(wanted)) return null;
  const found = offered.find((text) => {
    const number = /^(\d{1,4})\s*[年月日号]?$/.exec(text.trim())?.[1];
    return number !== undefined && Number(number) === Number(wanted);
  });
  return found ?? null;
}
