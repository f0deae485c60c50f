import type { WriteResult } from '../../types';
import { clickOn, contains } from '../../read/dom';
import { all, first } from '../elements';
import type { ListParts } from '../../libraries/types';
import { findOption, isOff } from './options';
import type { Popup } from './popup';
import { until } from '../wait';
import * as say from '../../english/controls/lists/choose-path';

/** Chooses level by level in the columns of an open cascader; columns may load late. */
export async function choosePath(
  popup: Popup,
  list: ListParts,
  levels: readonly string[],
  signal: AbortSignal,
): Promise<WriteResult> {
  for (const [at, level] of levels.entries()) {
    const column = await until(() => innermost(all(popup.element, list.column))[at], signal);
    if (!column)
      return {
        outcome: 'failed',
        reason: say.nothingBelow(levels[at - 1] ?? '', level),
      };
    const { found, offered } = await findOption(column, list.item, level, signal);
    if (!found) return { outcome: 'no-such-option', offered, at };
    if (isOff(found, list.disabled)) return { outcome: 'failed', reason: say.notChoosable(level) };
    clickOn(list.itemPressed ? (first(found, list.itemPressed) ?? found) : found);
    if (at < levels.length - 1)
      await until(() => innermost(all(popup.element, list.column)).length > at + 1, signal);
  }
  return { outcome: 'written' };
}

/** Columns wrapped in columns count once. */
const innermost = (columns: readonly HTMLElement[]): HTMLElement[] =>
  columns.filter((column) => !columns.some((other) => other !== column && contains(column, other)));
