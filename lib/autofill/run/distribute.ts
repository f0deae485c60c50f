import { LONG_TERM, longTermAmong } from '@/lib/forms/long-term';
import { isoOf } from '@/lib/page/controls/dates/date-format';
import type { Control } from '@/lib/page/types';

/** One control with the texts that are its own. */
export interface Share {
  control: Control;
  texts: readonly string[];
  /** The place of the first of them among all texts of the field. */
  from: number;
}

const isSwitch = (control: Control): boolean =>
  control.kind === 'checkbox' || control.kind === 'radio-group';

const DATES = new Set(['date', 'date-range']);

const LOCKED = new Set(['disabled', 'read-only']);

/** A part that the page gives and nobody can change: `086`, the province of an earlier step. */
const isGiven = (control: Control, text: string): boolean =>
  control.read().join() === text && LOCKED.has(control.obstacle() ?? '');

/** A switch that stands on 长期 locks the end date. */
function letGo(control: Control): Share[] {
  const [held] = control.read();
  if (control.kind === 'checkbox')
    return held === '是' ? [{ control, texts: ['否'], from: 0 }] : [];
  const other = longTermAmong(control.options() ?? [], false);
  return other !== null && held !== other ? [{ control, texts: [other], from: 0 }] : [];
}

/**
 * Which control of a field gets which texts: all of them where there is one, else one each. 长期 goes to the field's
 * own switch, which is set first because it unlocks or locks the end date.
 */
export function distribute(texts: readonly string[], controls: readonly Control[]): Share[] {
  const [only, second] = controls;
  if (!only) return [];
  if (!second) return [{ control: only, texts, from: 0 }];
  const longTerm = controls.find(isSwitch);
  if (longTerm && texts.includes(LONG_TERM)) {
    const others = controls.filter((control) => control !== longTerm);
    const tick = longTermAmong(longTerm.options() ?? [], true) ?? LONG_TERM;
    const dates = texts.filter((text) => text !== LONG_TERM);
    return [
      { control: longTerm, texts: [tick], from: 0 },
      ...distribute(dates, dates.length > 0 ? others.slice(0, 1) : []),
    ];
  }
  const dates = controls.filter((control) => DATES.has(control.kind));
  if (longTerm && dates.length > 0) return [...letGo(longTerm), ...distribute(texts, dates)];
  const takers =
    longTerm && texts.length < controls.length
      ? controls.filter((one) => !isSwitch(one))
      : controls;
  if (takers.length === 1 && takers[0]) return [{ control: takers[0], texts, from: 0 }];
  const own = takers.flatMap((control, at) => {
    const text = texts[at];
    return text === undefined || isGiven(control, text)
      ? []
      : [{ control, texts: [text], from: at }];
  });
  const areDates = texts.every((text) => isoOf(text) !== null);
  return longTerm && areDates ? [...letGo(longTerm), ...own] : own;
}
