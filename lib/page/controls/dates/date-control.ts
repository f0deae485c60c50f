import type { Control, ControlKind, WriteResult } from '../../types';
import { inShape, isoOf, shapesFor } from './date-format';
import { all, first, matches } from '../elements';
import { blur, enter, focus, key, press } from '../events';
import type { Widget } from '../widget-around';
import { empty } from '../lists/list-control';
import { obstacleOf } from '../sight/obstacle';
import { closePopup, openPopup, type Popup } from '../lists/popup';
import { standIn } from '../stand-in';
import { settled, until } from '../wait';
import { heldBy } from '../typing';
import { deleteWords } from '../lists/delete-words';
import { pressDay } from './calendar';
import * as say from '../../english/controls/dates/date-control';

const isInput = (element: HTMLElement): element is HTMLInputElement =>
  element instanceof HTMLInputElement;

/** A library's date or range of dates, written by typing: the calendar only has to be open. */
export function dateControl(kind: ControlKind, { root, writers }: Widget): Control {
  const { date } = writers;
  const now = standIn(root);
  const shown = () =>
    (matches(now(), 'input') ? [now()] : all(now(), 'input:not([type="hidden"])')).filter(isInput);
  /** A start and an end may stand in one input. */
  const { separator = '' } = kind === 'date-range' ? date : {};
  const { opener = 'input' } = date;
  const read = (): string[] =>
    shown().flatMap((box) =>
      (separator ? heldBy(box).split(separator) : [heldBy(box)])
        .filter((text) => text !== '')
        .map((text) => isoOf(text, box.placeholder) ?? text),
    );
  const isJoint = (values: readonly string[]): boolean =>
    separator !== '' && values.length > 1 && shown().length === 1;
  const commit = (box: HTMLInputElement): void => {
    if (!date.takesNoEnter && !date.calendar) key(box, 'Enter');
  };

  const typeInto = async (values: readonly string[], popup: Popup | null, signal: AbortSignal) => {
    const boxes = () => {
      const inside = popup && date.popupInput ? all(popup.element, date.popupInput) : [];
      return inside.length >= values.length ? inside.filter(isInput) : shown();
    };
    const before = read();
    for (const shape of shapesFor([...boxes(), ...shown()].map((box) => box.placeholder))) {
      const texts = values.map((value) => inShape(value, shape));
      const typed = isJoint(values) ? [texts.join(separator)] : texts;
      for (const [at, text] of typed.entries()) {
        const box = boxes()[at];
        if (!box) return;
        focus(box);
        enter(box, text);
        commit(box);
        await settled(signal, 1);
      }
      const last = boxes()[typed.length - 1];
      if (last) blur(last);
      await until(() => isSame(read(), values), signal, 200);
      if (isSame(read(), values) || !isSame(read(), before) || signal.aborted) return;
    }
  };

  /** A control of which a part is locked may have no cross: then what is in it is deleted. */
  const clear = async (signal: AbortSignal): Promise<WriteResult> => {
    const { deleted, emptied } = date;
    if (emptied !== undefined && read().length > 0) {
      const popup = await openPopup(now(), opener, date.popup, signal);
      const button = popup && first(popup.element, emptied);
      if (button) press(button);
      await until(() => read().length === 0, signal, 500);
      if (popup) await closePopup(popup, now(), opener, signal);
      return read().length === 0
        ? { outcome: 'written' }
        : { outcome: 'failed', reason: say.notEmptied };
    }
    if (deleted !== undefined)
      return deleteWords(now(), { opener, popup: date.popup, deleted }, read, signal);
    const crossed = await empty(now(), date.clear, read, signal);
    if (crossed.outcome === 'written') return crossed;
    for (const box of shown()) {
      if (box.disabled || box.value === '') continue;
      focus(box);
      enter(box, '');
      commit(box);
      blur(box);
      await settled(signal, 1);
    }
    return read().length === 0 ? { outcome: 'written' } : crossed;
  };

  return {
    kind,
    get elements() {
      return [now()];
    },
    read,
    options: () => null,
    obstacle: () => obstacleOf(now(), first(now(), 'input') ?? now(), 'list'),
    async write(values, { signal }): Promise<WriteResult> {
      if (values.length === 0) return clear(signal);
      if (values.length > shown().length && !isJoint(values))
        return { outcome: 'failed', reason: say.roomFor(shown().length) };
      // Typed over a full range, the first date would be committed together with the old end.
      if (values.length > 1 && read().length > 0) await clear(signal);
      const popup = await openPopup(now(), opener, date.popup, signal);
      const [value = ''] = values;
      // What is typed past a calendar would not be heard, or is locked.
      if (!popup && date.calendar) return { outcome: 'failed', reason: say.notOpened };
      const calendar = values.length === 1 ? date.calendar : undefined;
      const isFound =
        !popup || !calendar || (await pressDay(popup.element, calendar, value, signal));
      if (!calendar) await typeInto(values, popup, signal);
      if (popup?.isOpen()) await closePopup(popup, now(), opener, signal);
      return isFound
        ? { outcome: 'written' }
        : { outcome: 'failed', reason: say.notInCalendar(values.join()) };
    },
  };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);
