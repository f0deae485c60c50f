/** The browser's own controls through which something is entered. */
export const NATIVE_ENTRY = 'input:not([type="hidden" i]),select,textarea';

/** A button that opens a list to choose from. */
export const LIST_BUTTON = 'button[aria-haspopup="listbox"]';

/** Choices and switches that a page draws itself; one around a browser's own is read by that. */
export const MADE_CHOICE =
  ':is([role="radio"],[role="checkbox"],[role="switch"]):not(input,:has(input))';

/** These, and lists that a page makes itself. */
export const ENTRY = `${NATIVE_ENTRY},[role="combobox"]`;
