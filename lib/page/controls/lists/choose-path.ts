import type { WriteResult } from '../../types';
import { clickOn, contains } from '../../read/dom';
import { all, first, wordsOf } from '../elements';
import type { ListParts } from '../../libraries/types';
import { findOption, isOff } from './options';
import type { Popup } from './popup';
import { settled, until } from '../wait';
import * as say from '../../english/controls/lists/choose-path';

/** Chooses level by level in the columns of an open cascader; columns may load late. */
export async function choosePath(
  popup: Popup,
  list: ListParts,
  values: readonly string[],
  signal: AbortSignal,
): Promise<WriteResult> {
  const columns = () => innermost(all(popup.element, list.column));
  const levels = inColumns(values, columns().length);
  for (const [at, level] of levels.entries()) {
    const column = await until(() => columns()[at], signal);
    if (!column)
      return {
        outcome: 'failed',
        reason: say.nothingBelow(levels[at - 1] ?? '', level),
      };
    const wanted = levels === values ? level : numbered(all(column, list.item), level);
    const { found, offered } = await findOption(column, list.item, wanted, signal);
    if (!found) return { outcome: 'no-such-option', offered, at: Math.min(at, values.length - 1) };
    if (isOff(found, list.disabled)) return { outcome: 'failed', reason: say.notChoosable(level) };
    clickOn(list.itemPressed ? (first(found, list.itemPressed) ?? found) : found);
    if (at < levels.length - 1) await until(() => columns().length > at + 1, signal);
    // Columns that are all there at once are filled anew by what is chosen before them.
    if (list.confirm) await settled(signal, 1);
  }
  const taken = list.confirm ? first(popup.element, list.confirm) : null;
  if (taken) clickOn(taken);
  return { outcome: 'written' };
}

/** A date in three columns is its year, month and day. */
function inColumns(values: readonly string[], columns: number): readonly string[] {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(values.join()) ?? [];
  return columns === parts.length ? parts : values;
}

/** The item that is a number, however it is written: `4`, `04` or `04月`. */
const numbered = (items: readonly Element[], number: string): string =>
  items
    .map(wordsOf)
    .find((text) => Number(/^(\d{1,4})\s*[年月日]?$/u.exec(text)?.[1]) === Number(number)) ??
  number;

/** Columns wrapped in columns count once. */
const innermost = (columns: readonly HTMLElement[]): HTMLElement[] =>
  columns.filter((column) => !columns.some((other) => other !== column && contains(column, other)));
