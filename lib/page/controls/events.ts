import { clickOn, dispatch, tabIndex } from '../read/dom';
import { parent } from './elements';

const setterOf = (prototype: object): ((value: string) => void) | undefined =>
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set;

const setInput = setterOf(HTMLInputElement.prototype);
const setArea = setterOf(HTMLTextAreaElement.prototype);
const setList = setterOf(HTMLSelectElement.prototype);

function setValue(element: HTMLElement, value: string): void {
  const set =
    element instanceof HTMLTextAreaElement
      ? setArea
      : element instanceof HTMLSelectElement
        ? setList
        : setInput;
  set?.call(element, value);
}

const {
  addEventListener,
  removeEventListener,
  focus: giveFocus,
  blur: takeFocus,
} = HTMLElement.prototype;

/** Puts a value into a native control and tells the page as a keyboard would: `input`, then `change`. */
export function enter(
  element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): void {
  setValue(element, value);
  const inserted = {
    bubbles: true,
    composed: true,
    data: value,
    inputType: 'insertReplacementText',
  };
  dispatch(element, new InputEvent('input', inserted));
  dispatch(element, new Event('change', { bubbles: true }));
}

/** Gives the control the focus; in a window without focus, where none comes, tells the page all the same. */
export function focus(element: HTMLElement): void {
  let came = false;
  const seen = () => {
    came = true;
  };
  addEventListener.call(element, 'focus', seen, { once: true });
  giveFocus.call(element, { preventScroll: true });
  removeEventListener.call(element, 'focus', seen);
  if (came) return;
  dispatch(element, new FocusEvent('focus', { composed: true }));
  dispatch(element, new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Takes the focus away, likewise. */
export function blur(element: HTMLElement): void {
  let went = false;
  const seen = () => {
    went = true;
  };
  addEventListener.call(element, 'blur', seen, { once: true });
  takeFocus.call(element);
  removeEventListener.call(element, 'blur', seen);
  if (went) return;
  dispatch(element, new FocusEvent('blur', { composed: true }));
  dispatch(element, new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/**
 * Presses an element as a mouse would. Libraries open their pop-ups on different ones of these events, and none of
 * them minds the others.
 */
export function press(element: Element): void {
  const common = { bubbles: true, cancelable: true, composed: true, view: window, button: 0 };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  dispatch(element, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  dispatch(element, new MouseEvent('mousedown', { ...common, buttons: 1 }));
  if (element instanceof HTMLElement && tabIndex(element) >= 0) focus(element);
  dispatch(element, new PointerEvent('pointerup', pointer));
  dispatch(element, new MouseEvent('mouseup', common));
  click(element);
}

/** The click alone; icons are often drawings, which have no `click()`. */
export function click(element: Element): void {
  if (element instanceof HTMLElement) clickOn(element);
  else
    dispatch(element, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

/** Moves the mouse into an element, coming from outside `frame`: libraries show their crosses only then. */
export function hover(element: HTMLElement, frame: HTMLElement): void {
  dispatch(element, new MouseEvent('mouseover', { bubbles: true, composed: true }));
  for (let at: Element | null = element; at; at = at === frame ? null : parent(at))
    dispatch(at, new MouseEvent('mouseenter', { composed: true }));
}

const KEYS = { Enter: 13, Escape: 27, Backspace: 8 };

/** Types a key that has no text of its own. Old libraries read only `keyCode`. */
export function key(element: HTMLElement, name: keyof typeof KEYS): void {
  const keyCode = KEYS[name];
  for (const type of ['keydown', 'keyup']) {
    dispatch(
      element,
      new KeyboardEvent(type, {
        key: name,
        code: name,
        keyCode,
        which: keyCode,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  }
}
