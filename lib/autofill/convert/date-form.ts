import { inShape, shapeOf } from '@/lib/page/controls/dates/date-format';

import { boxesIn } from './boxes-in-field';
import type { Converted } from './converted';
import type { Box, FieldState } from '../types';
import * as say from '../english/convert/date-form';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

export const isDate = (text: string): boolean => ISO.test(text);

const LISTS = new Set(['native-select', 'select']);

/** Whether a field asks year, month and day in a list each. */
export const isInParts = ({ control, parts }: FieldState): boolean =>
  LISTS.has(control) && parts > 0 && parts % 3 === 0;

const SWITCHES = new Set(['checkbox', 'radio-group']);

/** The boxes of a field that take a date, without the switch for 长期 beside them. */
export const dateBoxes = (field: FieldState): readonly Box[] =>
  boxesIn(field).filter(({ kind }) => !SWITCHES.has(kind));

/** Which dates of a validity a field asks; a single one is the end unless its label says otherwise. */
export function datesAsked(field: FieldState): 'both' | 'start' | 'end' {
  const boxes = dateBoxes(field);
  if (boxes.length !== 1 || boxes[0]?.kind === 'date-range') return 'both';
  return /起始|开始/.test(field.labelText) ? 'start' : 'end';
}

/** Year, month and day of each date, for a list each. */
export function inParts(dates: readonly string[]): Converted {
  const texts = dates.flatMap((date) => date.split('-').map((part) => String(Number(part))));
  return { texts, conversion: say.partByPart(texts.join(', ')) };
}

/** Dates, and 长期 among them, as the page writes them, with what is to be told of it. */
export function inPageForm(field: FieldState, texts: readonly string[], told = ''): Converted {
  const boxes = dateBoxes(field);
  const shown = texts.map((text, at) => {
    const shape = shapeOf((boxes[at] ?? boxes[0])?.hint ?? '');
    return shape && isDate(text) ? inShape(text, shape) : text;
  });
  const isReshaped = shown.some((text, at) => text !== texts[at]);
  const sentences = [told, isReshaped ? say.inPageForm(shown.join(', ')) : ''].filter(
    (one) => one !== '',
  );
  const written = texts.map((text, at) =>
    (boxes[at] ?? boxes[0])?.kind === 'text' ? (shown[at] ?? text) : text,
  );
  return {
    texts: written,
    ...(sentences.length > 0 && { conversion: sentences.join(' ') }),
  };
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
