import type { CalendarParts } from '../../libraries/types';
import { attribute } from '../../read/dom';
import { all } from '../elements';
import { press } from '../events';
import { until } from '../wait';
import { isoOf } from './date-format';

/** A document may be valid for decades: so many years, and then months, are gone through. */
const STEPS = 200;

const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

/**
 * Presses a day in an open calendar, after leafing to its month. False when the calendar does not go there or the day
 * cannot be chosen.
 */
export async function pressDay(
  popup: Element,
  { day, date, back, on }: CalendarParts,
  iso: string,
  signal: AbortSignal,
): Promise<boolean> {
  const days = () =>
    all(popup, day).map((element) => ({
      element,
      iso: isoOf(attribute(element, date) ?? '') ?? '',
    }));
  for (let step = 0; step < STEPS && !signal.aborted; step++) {
    const shown = await until(() => days().length > 0 && days(), signal);
    const middle = shown?.[Math.floor(shown.length / 2)]?.iso ?? '';
    const found = shown?.find((one) => one.iso === iso);
    const away = months(iso) - months(middle);
    if (found && away === 0) {
      press(found.element);
      return true;
    }
    const arrow = all(popup, (away < 0 ? back : on)[Math.abs(away) < 12 ? 1 : 0])[0];
    if (!arrow || away === 0) return false;
    press(arrow);
    const [first] = shown ?? [];
    if (!(await until(() => days()[0]?.iso !== first?.iso, signal, 500))) return false;
  }
  return false;
}
