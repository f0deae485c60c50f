import type { WriteResult } from '../../types';
import { first } from '../elements';
import { blur, enter, focus, key } from '../events';
import { until } from '../wait';
import { closePopup, openPopup } from './popup';
import * as say from '../../english/controls/lists/list-control';

/** The parts of a widget that has no cross. */
interface Parts {
  opener: string;
  popup: string;
  /** The box that can be emptied, where it is not locked for the keyboard. */
  deleted: string;
}

/** Empties a widget without a cross as a person would: by deleting the words in its box while its pop-up is open. */
export async function deleteWords(
  root: HTMLElement,
  { opener, popup: selector, deleted }: Parts,
  read: () => string[],
  signal: AbortSignal,
): Promise<WriteResult> {
  if (read().length === 0) return { outcome: 'written' };
  const box = first(root, deleted);
  if (!(box instanceof HTMLInputElement) || box.readOnly || box.disabled)
    return { outcome: 'failed', reason: say.noWayToEmpty };
  const popup = await openPopup(root, opener, selector, signal);
  focus(box);
  enter(box, '');
  key(box, 'Backspace');
  blur(box);
  const gone = await until(() => read().length === 0, signal);
  if (popup) await closePopup(popup, root, opener, signal);
  return gone ? { outcome: 'written' } : { outcome: 'failed', reason: say.notEmptied };
}
