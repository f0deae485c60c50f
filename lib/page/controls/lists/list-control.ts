import type { Control, ControlKind, WriteOptions, WriteResult } from '../../types';
import { chooseOptions, UNASKED } from './choose-options';
import { choosePath } from './choose-path';
import { deleteWords } from './delete-words';
import { isoOf } from '../dates/date-format';
import { all, every, first, matches, wordsOf } from '../elements';
import { hover, press } from '../events';
import type { ListParts } from '../../libraries/types';
import { listSearch } from './list-search';
import { obstacleOf } from '../sight/obstacle';
import { closePopup, openPopup } from './popup';
import { isPrompt, sameWords } from '../same-words';
import { standIn } from '../stand-in';
import { sends } from '../typing';
import { until } from '../wait';
import * as say from '../../english/controls/lists/list-control';

const DATE = /^\d{4}\D\d{1,2}\D\d{1,2}日?$/u;

/** What a list's parts say that was chosen. */
function shownIn(root: HTMLElement, isMultiple: boolean, list: ListParts): string[] {
  const { value, valueInput, several } = list;
  const shown = value ? all(root, value).map(wordsOf) : [];
  if (shown.some(Boolean)) return shown;
  const input = valueInput ? first(root, valueInput) : null;
  if (!(input instanceof HTMLInputElement) || sends(input) === '') return [];
  // What is still sent is still chosen, though the words are gone.
  const words = input.value || sends(input);
  return isMultiple && several ? words.split(several) : [words];
}

/**
 * A control that shows what was chosen and offers choices in a pop-up: select, multiple select, cascader.
 * @param shown tells what the widget shows that was chosen, where no part of it does
 */
export function listControl(
  kind: ControlKind,
  root: HTMLElement,
  list: ListParts,
  shown: (root: HTMLElement, isMultiple: boolean) => string[] = (one, several) =>
    shownIn(one, several, list),
): Control {
  const now = standIn(root);
  /** Some lists only say once they are open that several can be chosen. */
  let isMultiple = kind === 'multi-select';
  /** Titles by all that their options show: some lists show the description of what was chosen, too. */
  const titles = new Map<string, string>();
  /** Levels by the words for them that the page makes up itself. */
  const paths = new Map<string, readonly string[]>();
  const words = () => shown(now(), isMultiple).filter((text) => !isPrompt(text));
  const read = (): string[] => {
    const texts = words();
    const isPath = !isMultiple && texts.length === 1;
    const named = texts.map((text) => titles.get(text) ?? text);
    return isPath ? levelsIn(named[0] ?? '') : named;
  };
  const levelsIn = (text: string): string[] => {
    const date = list.confirm && DATE.test(text) ? isoOf(text) : null;
    return [...(paths.get(text) ?? (date ? [date] : text.split(list.separator)))];
  };
  const remember = (levels: readonly string[]): void => {
    const text = words().join('');
    if (list.confirm && levels.every((level) => text.includes(level))) paths.set(text, levels);
  };
  const onTitled = (shown: string, title: string): void => {
    titles.set(shown, title);
  };
  const holds = (values: readonly string[]): boolean =>
    values.every((value) => read().some((text) => sameWords(text, value)));

  const choose = async (
    values: readonly string[],
    { signal, search: mustSearch = false }: WriteOptions,
  ): Promise<WriteResult> => {
    const ask = () => {
      const search = listSearch(now(), list.opener);
      search?.ask(values[0] ?? '');
      return search !== null;
    };
    const popup = await openPopup(now(), list.opener, list.popup, signal, ask);
    if (!popup) return { outcome: 'failed', reason: say.notOpened };
    try {
      const search = listSearch(now(), list.opener);
      const content = await until(
        () =>
          (all(popup.element, list.column).length > 0 && 'path') ||
          (all(popup.element, list.option).length > 0 && 'options'),
        signal,
        search && kind !== 'cascader' ? UNASKED : undefined,
      );
      if (content === 'path') {
        const result = await choosePath(popup, list, values, signal);
        if (list.confirm) await until(() => !popup.isOpen(), signal, 300);
        remember(values);
        return result;
      }
      isMultiple ||= matches(popup.element, '[aria-multiselectable="true"]');
      return await chooseOptions(
        { popup, list, read, isMultiple, search, mustSearch, onTitled, signal },
        values,
      );
    } finally {
      await closePopup(popup, now(), list.opener, signal);
    }
  };

  return {
    kind,
    get elements() {
      return [now()];
    },
    read,
    options: () => null,
    obstacle: () =>
      list.locked && matches(now(), list.locked)
        ? 'disabled'
        : obstacleOf(now(), first(now(), list.opener) ?? now(), 'list'),
    async write(values, options) {
      const { signal } = options;
      if (values.length === 0 && kind !== 'multi-select')
        return list.deleted === undefined
          ? empty(now(), list.clear, read, signal)
          : deleteWords(now(), { ...list, deleted: list.deleted }, read, signal);
      let result = await choose(values, options);
      // A list that was still drawing itself may have lost the press.
      if (result.outcome === 'written' && !(await until(() => holds(values), signal, 300)))
        result = await choose(values, options);
      return result;
    },
  };
}

/** Presses the cross that libraries show in a control that holds something. */
export async function empty(
  root: HTMLElement,
  clear: string,
  read: () => string[],
  signal: AbortSignal,
): Promise<WriteResult> {
  if (read().length === 0) return { outcome: 'written' };
  hover(first(root, 'input, [tabindex]') ?? root, root);
  const cross = await until(() => every(root, clear)[0], signal, 300);
  if (!cross) return { outcome: 'failed', reason: say.noWayToEmpty };
  press(cross);
  const gone = await until(() => read().length === 0, signal);
  return gone ? { outcome: 'written' } : { outcome: 'failed', reason: say.notEmptied };
}
