import {
  boxOf,
  contains,
  elementsAt,
  hasPlace,
  isConnected,
  isRendered,
  localName,
} from '../../read/dom';
import { libraries } from '../../libraries';
import { all, documentOf, first, matches, parent } from '../elements';
import { blur, press } from '../events';
import { endMotion, until } from '../wait';

const OPENING = 900;
/** Soon after that a pop-up that closes by itself is gone. */
const CLOSING = 100;

/** What lies over the page while a pop-up is open, and hears the press beside it: Angular's, and those of libraries. */
const BACKDROP = [
  '.cdk-overlay-backdrop',
  ...libraries.flatMap(({ backdrop }) => backdrop ?? []),
].join();

const isShown = (element: HTMLElement): boolean => hasPlace(element) && isRendered(element);

/** The pop-ups that are open anywhere in the document. */
const openPopups = (selector: string): HTMLElement[] => all(document, selector).filter(isShown);

export interface Popup {
  element: HTMLElement;
  isOpen(): boolean;
}

const opened = (element: HTMLElement): Popup => ({
  element,
  isOpen: () => isConnected(element) && isShown(element),
});

/**
 * Opens the pop-up that belongs to a widget: the one that was not there before the press. Tries the input first and
 * the frame around it after, since libraries listen on different ones. Null when nothing opens.
 * @param ask makes a list with a search of its own look for something: some open only then
 */
export async function openPopup(
  root: HTMLElement,
  opener: string,
  selector: string,
  signal: AbortSignal,
  ask?: () => boolean,
): Promise<Popup | null> {
  const before = new Set(openPopups(selector));
  const found = () => openPopups(selector).find((popup) => !before.has(popup));
  const inner = matches(root, opener) ? root : first(root, opener);
  for (const target of [inner, inner && parent(inner), root]) {
    if (!(target instanceof HTMLElement)) continue;
    press(target);
    const element = await until(found, signal, OPENING);
    if (element) return opened(element);
    if (signal.aborted) return null;
    if (ask?.()) {
      const late = await until(found, signal);
      return late ? opened(late) : null;
    }
  }
  return null;
}

/**
 * Closes a pop-up as a press beside it would, and waits until it is gone, so that the next control does not write into
 * it. Escape is not used: dialogs of the page close on it, too.
 */
export async function closePopup(
  popup: Popup,
  root: HTMLElement,
  opener: string,
  signal: AbortSignal,
): Promise<void> {
  const inner = matches(root, opener) ? root : first(root, opener);
  if (inner) blur(inner);
  const isGone = (): boolean => {
    endMotion(popup.element);
    return !popup.isOpen();
  };
  if (await until(isGone, signal, CLOSING)) return;
  const beside = openPopups(BACKDROP).at(-1) ?? coverOf(root, popup.element) ?? parent(root);
  if (beside instanceof HTMLElement) press(beside);
  await until(isGone, signal, OPENING);
}

/** What lies over a widget while its pop-up is open and came with it: a cover that hears the press beside the pop-up. */
function coverOf(root: HTMLElement, popup: HTMLElement): Element | null {
  const { left, top, width, height } = boxOf(root);
  const [over] = elementsAt(documentOf(root), left + width / 2, top + height / 2);
  const isCover =
    over && !contains(popup, over) && topOf(over) === topOf(popup) && topOf(over) !== topOf(root);
  return isCover ? over : null;
}

/** The part of the document's body in which an element lies. */
function topOf(element: Element): Element {
  let top = element;
  for (let above = parent(top); above && localName(above) !== 'body'; above = parent(above))
    top = above;
  return top;
}
