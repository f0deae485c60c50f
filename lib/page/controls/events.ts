import { parent } from './dom';

const valueOf = (element: HTMLElement): ((value: string) => void) | undefined => {
  const prototype =
    element instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : element instanceof HTMLSelectElement
        ? HTMLSelectElement.prototype
        : HTMLInputElement.prototype;
  return Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.bind(element);
};

/** Puts a value into a native control and tells the page as a keyboard would: `input`, then `change`. */
export function enter(
  element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): void {
  valueOf(element)?.(value);
  const inserted = {
    bubbles: true,
    composed: true,
    data: value,
    inputType: 'insertReplacementText',
  };
  element.dispatchEvent(new InputEvent('input', inserted));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Gives the control the focus; in a window without focus, where none comes, tells the page all the same. */
export function focus(element: HTMLElement): void {
  let came = false;
  const seen = () => {
    came = true;
  };
  element.addEventListener('focus', seen, { once: true });
  element.focus({ preventScroll: true });
  element.removeEventListener('focus', seen);
  if (came) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Takes the focus away, likewise. */
export function blur(element: HTMLElement): void {
  let went = false;
  const seen = () => {
    went = true;
  };
  element.addEventListener('blur', seen, { once: true });
  element.blur();
  element.removeEventListener('blur', seen);
  if (went) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/**
 * Presses an element as a mouse would. Libraries open their pop-ups on different ones of these events, and none of
 * them minds the others.
 */
export function press(element: Element): void {
  const common = { bubbles: true, cancelable: true, composed: true, view: window, button: 0 };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1 }));
  if (element instanceof HTMLElement && element.tabIndex >= 0) focus(element);
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', common));
  click(element);
}

/** The click alone; icons are often drawings, which have no `click()`. */
export function click(element: Element): void {
  if (element instanceof HTMLElement) element.click();
  else
    element.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
    );
}

/** Moves the mouse into an element, coming from outside `frame`: libraries show their crosses only then. */
export function hover(element: HTMLElement, frame: HTMLElement): void {
  element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }));
  for (let at: Element | null = element; at; at = at === frame ? null : parent(at))
    at.dispatchEvent(new MouseEvent('mouseenter', { composed: true }));
}

/** Types a key that has no text of its own. Old libraries read only `keyCode`. */
export function key(element: HTMLElement, name: 'Enter' | 'Escape'): void {
  const keyCode = name === 'Enter' ? 13 : 27;
  for (const type of ['keydown', 'keyup']) {
    element.dispatchEvent(
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
