import { DRAWN_LISTS, libraries } from '../libraries';
import { clickOn, nextElementSibling } from '../read/dom';
import { all, matches, wordsOf } from './elements';
import { sameWords } from './same-words';
import { whereabouts } from './sight/visibility';

/** The copy that the person sees and uses instead of a list; null where the list is seen itself, or no copy is. */
export function drawnCopyOf(list: HTMLSelectElement): HTMLElement | null {
  const next = nextElementSibling(list);
  const copy = next instanceof HTMLElement && matches(next, DRAWN_LISTS) ? next : null;
  return copy && whereabouts(list) !== null && isSeen(copy) ? copy : null;
}

/**
 * Presses the option of a copy that stands for one of the list, where a page hears of such a press alone. False where
 * it hears what the list holds.
 */
export function pressInCopy(copy: HTMLElement, option: HTMLOptionElement): boolean {
  const drawn = libraries.find((library) => library.drawn && matches(copy, library.drawn.list));
  const pressed = drawn?.drawn && all(copy, drawn.drawn.option)[option.index];
  if (!pressed || (option.text && !sameWords(wordsOf(pressed), option.text))) return false;
  clickOn(pressed);
  return true;
}

/** Whether a copy shows what its list holds. */
export const showsAll = (copy: HTMLElement, chosen: readonly string[]): boolean =>
  chosen.every((text) =>
    [copy, ...all(copy, '*')].some((part) => saysSame(part, text) && isSeen(part)),
  );

/** A copy of several joins their words, and one has a cross behind each. */
const saysSame = (part: HTMLElement, text: string): boolean =>
  (part instanceof HTMLInputElement ? part.value : wordsOf(part))
    .split(/[,，]\s*/u)
    .some((words) => sameWords(words.replace(/^[×✕]|[×✕]$/u, ''), text));

function isSeen(element: HTMLElement): boolean {
  const obstacle = whereabouts(element);
  return obstacle === null || obstacle === 'covered';
}
